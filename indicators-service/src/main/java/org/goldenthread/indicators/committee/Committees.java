package org.goldenthread.indicators.committee;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.directorate.Directorates;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.Histories;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.plan.CouncilPlans;

/** What is reported to each committee. */
@Singleton
public class Committees extends Concept<Committee, Committee> {

  private static final String KIND = "committee";

  private final Directorates directorates;
  private final CouncilPlans plans;

  Committees(Histories histories, Directorates directorates, CouncilPlans plans) {
    super(KIND, "committees", Committee.class, histories.of(KIND, Committee.class));
    this.directorates = directorates;
    this.plans = plans;
  }

  @Override
  public Change<Committee> change(String code, Committee committee) {
    return new Change<>(
        this,
        code,
        Edit.to(
            committee,
            present ->
                Refusal.of(committee.faults())
                    .or(() -> directorates.unknown("/directorates/%d", committee.directorates()))
                    .or(() -> plans.unknownPriority("/priorities/%d", committee.priorities()))));
  }
}

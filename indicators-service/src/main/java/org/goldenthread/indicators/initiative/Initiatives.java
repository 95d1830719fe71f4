package org.goldenthread.indicators.initiative;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.directorate.Directorates;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.Histories;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.plan.CouncilPlans;

/** Key initiatives, which directorates lead for priorities. */
@Singleton
public class Initiatives extends Concept<Initiative, Initiative> {

  private static final String KIND = "initiative";

  private final Directorates directorates;
  private final CouncilPlans plans;

  Initiatives(Histories histories, Directorates directorates, CouncilPlans plans) {
    super(KIND, "initiatives", Initiative.class, histories.of(KIND, Initiative.class));
    this.directorates = directorates;
    this.plans = plans;
  }

  @Override
  public String keyField() {
    return "ref";
  }

  @Override
  public Change<Initiative> change(String ref, Initiative initiative) {
    return new Change<>(this, ref, Edit.to(initiative, present -> refusal(initiative)));
  }

  /**
   * The change to one whose objective is told by its title.
   *
   * @param plan the code of the plan that has the objective
   */
  public Change<Initiative> change(Initiative told, String plan) {
    return new Change<>(
        this,
        told.ref(),
        new Edit<>() {

          @Override
          public Initiative apply(Optional<Initiative> present) {
            return told.withObjective(
                told.priority()
                    .flatMap(
                        priority ->
                            told.objective()
                                .flatMap(title -> plans.objective(plan, priority, title))));
          }

          @Override
          public Optional<Refusal> refusal(Optional<Initiative> present) {
            return Initiatives.this.refusal(told);
          }
        });
  }

  private Optional<Refusal> refusal(Initiative initiative) {
    return Refusal.of(initiative.faults())
        .or(() -> initiative.directorate().flatMap(it -> directorates.unknown("/directorate", it)))
        .or(
            () ->
                initiative
                    .priority()
                    .flatMap(it -> plans.unknownPriority("/priority", List.of(it))));
  }
}

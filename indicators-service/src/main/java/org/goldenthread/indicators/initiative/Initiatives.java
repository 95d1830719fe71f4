package org.goldenthread.indicators.initiative;

import jakarta.inject.Singleton;
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
   * @param plan the code of the plan that has the objective, and the initiative if it says no other
   */
  public Change<Initiative> change(Initiative told, Optional<String> plan) {
    return new Change<>(
        this,
        told.ref(),
        new Edit<>() {

          @Override
          public Initiative apply(Optional<Initiative> present) {
            return told.of(plan, plan.flatMap(code -> objective(told, code)));
          }

          @Override
          public Optional<Refusal> refusal(Optional<Initiative> present) {
            return Initiatives.this.refusal(told);
          }
        });
  }

  private Optional<String> objective(Initiative told, String plan) {
    return told.priority()
        .flatMap(
            priority -> told.objective().flatMap(title -> plans.objective(plan, priority, title)));
  }

  private Optional<Refusal> refusal(Initiative initiative) {
    return Refusal.of(initiative.faults())
        .or(() -> initiative.directorate().flatMap(it -> directorates.unknown("/directorate", it)))
        .or(() -> initiative.plan().flatMap(it -> plans.unknown("/plan", it)))
        .or(
            () ->
                initiative
                    .priority()
                    .flatMap(it -> plans.unknownPriority("/priority", it, initiative.plan())));
  }
}

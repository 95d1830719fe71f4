package org.goldenthread.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;

/** The rule that what names a priority names one that a plan has. */
@ApplicationScoped
public class KnownPriorities {

  private final CouncilPlans plans;

  KnownPriorities(CouncilPlans plans) {
    this.plans = plans;
  }

  /** Refuses a code that no plan has. */
  public Optional<Refusal> refusal(String pointer, String code) {
    return plans.anyHasPriority(code)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Reason.UNKNOWN_PRIORITY,
                pointer,
                "No council plan has a priority '%s': see GET /api/v1/council-plans, or put it in its plan first"
                    .formatted(code)));
  }

  /** Refuses the first of the codes that no plan has. */
  public Optional<Refusal> refusal(String pointer, List<String> codes) {
    return IntStream.range(0, codes.size())
        .boxed()
        .flatMap(at -> refusal(pointer + "/" + at, codes.get(at)).stream())
        .findFirst();
  }

  /** The code of an objective of a plan, by its title; empty if there is none. */
  public Optional<String> objective(String plan, String priority, String title) {
    return plans
        .current(plan)
        .flatMap(it -> it.content().objective(priority, title))
        .map(CouncilPlan.Objective::code);
  }
}

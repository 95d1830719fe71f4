package org.goldenthread.indicators.domain;

import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;

/** Why something is not written. Each is expected and has a remedy. */
public sealed interface Refusal {

  /** It breaks rules of its own. */
  record BreaksRules(List<Fault> faults) implements Refusal {

    /** At least one fault. */
    public BreaksRules {
      faults = List.copyOf(faults);
    }
  }

  /** Another plan covers some of the plan's years. */
  record PlanOverlaps(CouncilPlan plan, CouncilPlan other) implements Refusal {}

  /** There is no scoring policy with the code. */
  record UnknownScoringPolicy(String code) implements Refusal {}

  /** There is no directorate with the code. */
  record UnknownDirectorate(String code) implements Refusal {}

  /** No plan has a priority with the code. */
  record UnknownPriority(String code) implements Refusal {}

  /** The indicator has no definition. */
  record UnknownIndicator(IndicatorRef ref) implements Refusal {}

  /**
   * The author's precondition does not hold.
   *
   * @param present the number of the present revision; empty if there is none
   */
  record StaleAuthor(Optional<Long> present) implements Refusal {}
}

package org.goldenthread.indicators.domain;

import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

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

  /** There is no scoring policy with the code, which the field at the pointer names. */
  record UnknownScoringPolicy(String pointer, String code) implements Refusal {}

  /** There is no directorate with the code, which the field at the pointer names. */
  record UnknownDirectorate(String pointer, String code) implements Refusal {}

  /** The directorate has ended before the definition begins. */
  record DirectorateEnded(Directorate directorate, Quarter fromQuarter) implements Refusal {}

  /** Definitions of these indicators begin after the directorate's last quarter. */
  record DirectorateNeeded(String code, Quarter lastQuarter, List<IndicatorRef> by)
      implements Refusal {

    /** At least one indicator. */
    public DirectorateNeeded {
      by = List.copyOf(by);
    }
  }

  /** No plan has a priority with the code, which the field at the pointer names. */
  record UnknownPriority(String pointer, String code) implements Refusal {}

  /** The indicator has no definition. */
  record UnknownIndicator(IndicatorRef ref) implements Refusal {}

  /**
   * The author's precondition does not hold.
   *
   * @param present the number of the present revision; empty if there is none
   */
  record StaleAuthor(Optional<Long> present) implements Refusal {}
}

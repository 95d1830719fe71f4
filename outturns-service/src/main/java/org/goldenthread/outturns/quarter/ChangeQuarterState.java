package org.goldenthread.outturns.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.QuarterStatus;

/**
 * Opens or closes a quarter. Once it has answered that a quarter is closed, no submission that
 * began before it is added to the quarter.
 */
@ApplicationScoped
public class ChangeQuarterState {

  private final QuarterStates quarters;
  private final QuarterEvents events;
  private final Clock clock;

  public ChangeQuarterState(QuarterStates quarters, QuarterEvents events, Clock clock) {
    this.quarters = quarters;
    this.events = events;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Answer {
    /** It holds; the same state with the same reason is no change. */
    record Holds(QuarterState state) implements Answer {}

    /** A closed quarter is not opened without a reason. */
    record ReasonMissing() implements Answer {}

    /** The present revision is another than the condition asks for. */
    record ChangedMeanwhile(long present) implements Answer {}
  }

  /**
   * Changes it.
   *
   * @param condition on the number of the present revision, which is 0 where nobody changed it
   */
  @Transactional
  public Answer change(
      Quarter quarter,
      QuarterStatus state,
      Optional<String> reason,
      Predicate<Optional<Long>> condition,
      String changedBy) {
    Optional<QuarterState> before = quarters.holdForChange(quarter);
    long present = before.map(QuarterState::revision).orElse(0L);
    if (!condition.test(Optional.of(present))) {
      return new Answer.ChangedMeanwhile(present);
    }
    return QuarterState.needsReason(before, state) && reason.isEmpty()
        ? new Answer.ReasonMissing()
        : new Answer.Holds(changed(before, quarter, state, reason, changedBy));
  }

  private QuarterState changed(
      Optional<QuarterState> before,
      Quarter quarter,
      QuarterStatus state,
      Optional<String> reason,
      String changedBy) {
    return before
        .filter(current -> current.state() == state && current.reason().equals(reason))
        .orElseGet(
            () -> {
              long revision = before.map(QuarterState::revision).orElse(0L) + 1;
              return add(
                  new QuarterState(quarter, revision, state, reason, clock.instant(), changedBy));
            });
  }

  private QuarterState add(QuarterState changed) {
    quarters.add(changed);
    events.changed(
        changed,
        changed.state() == QuarterStatus.CLOSED ? quarters.accepted(changed.quarter()) : List.of());
    return changed;
  }
}

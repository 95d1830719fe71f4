package org.goldenthread.outturns.quarter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.field.Faults;
import org.goldenthread.vocabulary.Quarter;

/**
 * Whether a quarter takes submissions, and since when.
 *
 * @param revision 1 for the first change, one more for each further one
 * @param changedBy the subject of the token that made the change
 */
public record QuarterState(
    Quarter quarter,
    long revision,
    State state,
    Optional<String> reason,
    Instant changedAt,
    String changedBy) {

  private static final int LONGEST_REASON = 4_000;

  /** What is wrong with a reason; empty if nothing is. */
  public static List<Fault> faults(Optional<String> reason) {
    return new Faults().text("/reason", reason, LONGEST_REASON).all();
  }

  /** Whether this change must say why: figures of a closed quarter may have been published. */
  public static boolean needsReason(Optional<QuarterState> before, State wanted) {
    return wanted == State.OPEN && before.filter(it -> it.state() == State.CLOSED).isPresent();
  }

  /** A quarter is open until it is closed. */
  public enum State {
    /** Directorates may submit. */
    OPEN,
    /** Only the performance team may submit, with a reason. */
    CLOSED
  }
}

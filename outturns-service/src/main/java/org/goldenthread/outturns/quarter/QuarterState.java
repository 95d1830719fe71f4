package org.goldenthread.outturns.quarter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.field.Faults;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.QuarterStatus;

/**
 * Whether a quarter takes submissions, and since when.
 *
 * @param revision 1 for the first change, one more for each further one
 * @param changedBy the subject of the token that made the change
 */
public record QuarterState(
    Quarter quarter,
    long revision,
    QuarterStatus state,
    Optional<String> reason,
    Instant changedAt,
    String changedBy) {

  private static final int LONGEST_REASON = 4_000;

  /** What is wrong with a reason; empty if nothing is. */
  public static List<Fault> faults(Optional<String> reason) {
    return new Faults().text("/reason", reason, LONGEST_REASON).all();
  }

  /** Whether this change must say why: figures of a closed quarter may have been published. */
  public static boolean needsReason(Optional<QuarterState> before, QuarterStatus wanted) {
    return wanted == QuarterStatus.OPEN
        && before.filter(it -> it.state() == QuarterStatus.CLOSED).isPresent();
  }
}

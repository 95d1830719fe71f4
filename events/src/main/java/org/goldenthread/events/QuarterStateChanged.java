package org.goldenthread.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A quarter was opened for submission or closed.
 *
 * @param revision 1 for the first change, one more for each further one
 * @param changedBy the subject of the token that made the change
 */
public record QuarterStateChanged(
    Quarter quarter,
    long revision,
    State state,
    @Nullable String reason,
    Instant changedAt,
    String changedBy) {

  /** Whether directorates may submit. A quarter is open until it is closed. */
  public enum State {
    /** Directorates may submit. */
    OPEN,
    /** Only the performance team may submit, with a reason. */
    CLOSED
  }

  /** A change with what every change needs. */
  public QuarterStateChanged {
    requireNonNull(quarter, "quarter");
    requireNonNull(state, "state");
    requireNonNull(changedAt, "changedAt");
    requireNonNull(changedBy, "changedBy");
  }
}

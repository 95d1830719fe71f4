package org.goldenthread.scoring.stream;

import java.time.Instant;
import java.util.Optional;

/**
 * Under which revision a result was told last.
 *
 * @param number 1 for the first result, one more for each that differs
 * @param at the time of the change that led to it, never before that of the revision before it
 * @param content what it said
 */
public record Revision(long number, Instant at, Fingerprint content) {

  /** The revision of a result; none where it says the same as the last. */
  public static Optional<Revision> following(
      Optional<Revision> last, Fingerprint content, Instant at) {
    return last.isEmpty()
        ? Optional.of(new Revision(1, at, content))
        : last.flatMap(revision -> revision.next(content, at));
  }

  /**
   * Topics are not read in the order of time, so that an earlier change may come after a later one.
   * What was told then stays as it was told.
   */
  private Optional<Revision> next(Fingerprint other, Instant then) {
    return content.equals(other)
        ? Optional.empty()
        : Optional.of(new Revision(number + 1, then.isBefore(at) ? at : then, other));
  }
}

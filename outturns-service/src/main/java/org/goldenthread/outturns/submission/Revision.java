package org.goldenthread.outturns.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A statement as it was taken. It never changes; what is said later is another revision.
 *
 * @param number 1 for the first of its position, one more for each that differs from the one before
 * @param findings what was suspicious when it was taken
 */
public record Revision<S extends Statement>(
    S content, long number, List<Finding> findings, Origin origin) {

  /** The same with what is suspicious about it. */
  public Revision<S> with(List<Finding> found) {
    return new Revision<>(content, number, found, origin);
  }

  /** When it was taken. */
  public Instant submittedAt() {
    return origin.at();
  }

  /** The subject of the token that submitted it. */
  public String submittedBy() {
    return origin.by();
  }

  /** The system that sent it, if its token names one. */
  public Optional<String> system() {
    return origin.system();
  }

  /** Why an earlier revision was replaced, if the submitter said. */
  public Optional<String> revisionReason() {
    return origin.revisionReason();
  }
}

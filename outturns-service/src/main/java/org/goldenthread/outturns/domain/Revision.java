package org.goldenthread.outturns.domain;

import java.time.Instant;
import java.util.List;

/**
 * A statement as it was taken. It never changes; what is said later is another revision.
 *
 * @param number 1 for the first of its position, one more for each that differs from the one before
 * @param findings what was suspicious when it was taken
 * @param submittedBy the subject of the token that submitted it
 */
public record Revision<S extends Statement>(
    S content, long number, List<Finding> findings, Instant submittedAt, String submittedBy) {

  /** Keeps a copy of the findings that nobody can change. */
  public Revision {
    findings = List.copyOf(findings);
  }
}

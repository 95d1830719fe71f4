package org.goldenthread.outturns.submission;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who submits.
 *
 * @param subject the token's subject, recorded with every revision
 * @param isPerformanceTeam whether they may speak for everybody, and in closed quarters
 * @param directorates codes of the directorates that they may speak for
 * @param system the system that submits for them, if their token names one
 */
public record Submitter(
    String subject, boolean isPerformanceTeam, Set<String> directorates, Optional<String> system) {

  /** Whether they may speak for a directorate. */
  public boolean speaksFor(String directorate) {
    return isPerformanceTeam || directorates.contains(directorate);
  }

  public Origin origin(Instant at, Optional<String> revisionReason) {
    return new Origin(at, subject, system, revisionReason);
  }
}

package org.goldenthread.outturns.domain;

import java.util.Set;

/**
 * Who submits.
 *
 * @param subject the token's subject, recorded with every revision
 * @param isPerformanceTeam whether they may speak for everybody, and in closed quarters
 * @param directorates codes of the directorates that they may speak for
 */
public record Submitter(String subject, boolean isPerformanceTeam, Set<String> directorates) {

  /** A submitter whose directorates cannot change. */
  public Submitter {
    directorates = Set.copyOf(directorates);
  }

  /** Whether they may speak for a directorate. */
  boolean speaksFor(String directorate) {
    return isPerformanceTeam || directorates.contains(directorate);
  }
}

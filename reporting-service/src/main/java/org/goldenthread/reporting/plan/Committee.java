package org.goldenthread.reporting.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A committee of members: everything of its directorates and everything of its priorities is
 * reported to it.
 *
 * @param code the committee's code, {@code SCRUTINY}
 * @param directorates codes
 * @param priorities codes, of whatever plan
 * @param introduction how its report begins; empty for the usual words
 * @param recommendations what it is asked to do, in the order to print
 * @param changedAt when this state was made
 */
public record Committee(
    String code,
    String name,
    List<String> directorates,
    List<String> priorities,
    Optional<String> introduction,
    List<String> recommendations,
    Instant changedAt) {

  /** What part of the council it looks at. */
  public Scope.Committee scope() {
    return new Scope.Committee(
        new Named(code, name), directorates, priorities, introduction, recommendations);
  }
}

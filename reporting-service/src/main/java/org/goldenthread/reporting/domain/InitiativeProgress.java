package org.goldenthread.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A key initiative with what was said of it in a quarter.
 *
 * @param status a code of the policy's initiative statuses; empty until progress is reported
 * @param progress what was done, in the directorate's words
 * @param milestones in the order of the initiative
 */
public record InitiativeProgress(
    String ref,
    String title,
    Optional<String> priority,
    Optional<String> directorate,
    Optional<String> leadRole,
    Optional<String> status,
    Optional<String> progress,
    List<Milestone> milestones) {

  /** Progress whose milestones cannot change. */
  public InitiativeProgress {
    milestones = List.copyOf(milestones);
  }

  /** Something to be reached by a day. */
  public record Milestone(String title, LocalDate dueDate) {}
}

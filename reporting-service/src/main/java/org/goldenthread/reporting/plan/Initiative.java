package org.goldenthread.reporting.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * A key initiative and how it stands in a quarter.
 *
 * @param status a code of the policy's initiative statuses; empty until progress is reported
 * @param leadRole the role that answers for it
 * @param progress what was said about it in the quarter
 * @param milestones in the order to print
 * @param asAt when the initiative was last changed or its progress reported
 */
public record Initiative(
    String ref,
    String title,
    Optional<String> priority,
    Optional<String> directorate,
    Optional<String> objective,
    Optional<String> leadRole,
    Optional<String> status,
    Optional<String> progress,
    List<Milestone> milestones,
    Instant asAt) {

  /** The status of what is done, in every policy that has such a status. */
  private static final String COMPLETED = "COMPLETED";

  /** An initiative whose milestones cannot change. */
  public Initiative {
    milestones = List.copyOf(milestones);
  }

  /** The initiative as it stands with what was said of it in a quarter. */
  public Initiative with(InitiativeProgress said) {
    return new Initiative(
        ref,
        title,
        priority,
        directorate,
        objective,
        leadRole,
        Optional.of(said.status()),
        said.note(),
        milestones,
        said.submittedAt().isAfter(asAt) ? said.submittedAt() : asAt);
  }

  /**
   * Something to be reached by a day.
   *
   * @param doneOn the day on which it was reached; empty until then
   */
  public record Milestone(String title, LocalDate dueDate, Optional<LocalDate> doneOn) {}

  /**
   * Whether a milestone was due by the end of the quarter, and nobody has said that it is done, or
   * in the quarter that the initiative is completed.
   */
  public boolean isOverdue(Milestone milestone, Quarter quarter) {
    return milestone.doneOn().isEmpty()
        && !milestone.dueDate().isAfter(quarter.lastDay())
        && status.filter(COMPLETED::equals).isEmpty();
  }
}

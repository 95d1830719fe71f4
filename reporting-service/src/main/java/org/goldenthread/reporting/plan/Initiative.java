package org.goldenthread.reporting.plan;

import com.fasterxml.jackson.annotation.JsonAlias;
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
 * @param plan the code of the plan that it belongs to; empty if every one that has its priority
 * @param firstQuarter the first quarter whose report has it; empty if it has no beginning
 * @param lastQuarter the last quarter whose report has it; empty while it goes on
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
    Optional<String> plan,
    Optional<Quarter> firstQuarter,
    Optional<Quarter> lastQuarter,
    @JsonAlias("changedAt") Instant asAt) {

  /** The status of what is done, in every policy that has such a status. */
  private static final String COMPLETED = "COMPLETED";

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
        plan,
        firstQuarter,
        lastQuarter,
        said.submittedAt().isAfter(asAt) ? said.submittedAt() : asAt);
  }

  /** Whether the report of a quarter, of which this is the plan, has it. */
  public boolean isReportedIn(Quarter quarter, CouncilPlan of) {
    return plan.filter(code -> !code.equals(of.code())).isEmpty()
        && priority.filter(code -> of.priority(code).isEmpty()).isEmpty()
        && firstQuarter.filter(first -> first.compareTo(quarter) > 0).isEmpty()
        && lastQuarter.filter(last -> last.compareTo(quarter) < 0).isEmpty();
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

package org.goldenthread.reporting.scorecard.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.vocabulary.Quarter;

/** A key initiative in the quarter. */
public record InitiativeBody(
    String ref,
    String title,
    Optional<String> priority,
    Optional<String> objective,
    Optional<String> directorate,
    Optional<String> leadRole,
    Optional<String> status,
    Optional<String> progress,
    List<MilestoneBody> milestones) {

  public static InitiativeBody of(Initiative initiative, Quarter quarter) {
    return new InitiativeBody(
        initiative.ref(),
        initiative.title(),
        initiative.priority(),
        initiative.objective(),
        initiative.directorate(),
        initiative.leadRole(),
        initiative.status(),
        initiative.progress(),
        initiative.milestones().stream()
            .map(it -> MilestoneBody.of(it, initiative, quarter))
            .toList());
  }

  /** Something that an initiative is to reach by a day. */
  public record MilestoneBody(
      String title, LocalDate dueDate, Optional<LocalDate> doneOn, boolean overdue) {

    private static MilestoneBody of(
        Initiative.Milestone milestone, Initiative initiative, Quarter quarter) {
      return new MilestoneBody(
          milestone.title(),
          milestone.dueDate(),
          milestone.doneOn(),
          initiative.isOverdue(milestone, quarter));
    }
  }
}

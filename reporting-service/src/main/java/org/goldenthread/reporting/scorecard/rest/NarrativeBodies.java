package org.goldenthread.reporting.scorecard.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.goldenthread.vocabulary.Quarter;

/** What directorates say in words, as it is sent. */
public final class NarrativeBodies {

  private NarrativeBodies() {}

  /** An exception commentary. */
  public record CommentaryBody(
      Optional<String> performance,
      Optional<String> impact,
      Optional<String> assurance,
      Optional<String> actions,
      Instant submittedAt) {

    public static CommentaryBody of(Commentary commentary) {
      return new CommentaryBody(
          commentary.performance(),
          commentary.impact(),
          commentary.assurance(),
          commentary.actions(),
          commentary.submittedAt());
    }
  }

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

  /** A directorate's service summary. */
  public record SummaryBody(
      Optional<String> overview,
      Optional<String> benchmarking,
      Optional<String> achievements,
      Optional<String> opportunities,
      Optional<String> additional,
      List<MetricBody> workforce,
      Instant submittedAt) {

    public static SummaryBody of(ServiceSummary summary) {
      return new SummaryBody(
          summary.overview(),
          summary.benchmarking(),
          summary.achievements(),
          summary.opportunities(),
          summary.additional(),
          summary.workforce().stream().map(MetricBody::of).toList(),
          summary.submittedAt());
    }
  }

  /** A figure about the workforce. */
  public record MetricBody(
      String metric, String category, BigDecimal value, String unit, String display) {

    private static MetricBody of(ServiceSummary.WorkforceMetric metric) {
      return new MetricBody(
          metric.metric(), metric.category(), metric.value(), metric.unit(), metric.display());
    }
  }
}

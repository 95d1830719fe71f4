package org.goldenthread.reporting.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Commentary;
import org.goldenthread.reporting.domain.Initiative;
import org.goldenthread.reporting.domain.ServiceSummary;
import org.goldenthread.vocabulary.Quarter;

/** What directorates say in words, as it is sent. */
final class NarrativeBodies {

  private NarrativeBodies() {}

  /** An exception commentary. */
  @Schema(name = "ReportedCommentary")
  record CommentaryBody(
      @Schema(description = "What the data is telling us") Optional<String> performance,
      @Schema(description = "Issues and risks for service delivery") Optional<String> impact,
      @Schema(description = "Evidence that actions are in place and have an impact")
          Optional<String> assurance,
      Optional<String> actions,
      Instant submittedAt) {

    static CommentaryBody of(Commentary commentary) {
      return new CommentaryBody(
          commentary.performance(),
          commentary.impact(),
          commentary.assurance(),
          commentary.actions(),
          commentary.submittedAt());
    }
  }

  /** A key initiative in the quarter. */
  @Schema(name = "ReportedInitiative")
  record InitiativeBody(
      @Schema(examples = "YP1a") String ref,
      String title,
      @Schema(examples = "SAFE") Optional<String> priority,
      Optional<String> objective,
      @Schema(examples = "CS") Optional<String> directorate,
      @Schema(description = "The role that answers for it") Optional<String> leadRole,
      @Schema(description = "A code of the policy's legend", examples = "ON_TRACK")
          Optional<String> status,
      @Schema(description = "What was said about it in the quarter") Optional<String> progress,
      @Schema(description = "In the order to print") List<MilestoneBody> milestones) {

    static InitiativeBody of(Initiative initiative, Quarter quarter) {
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
  @Schema(name = "ReportedMilestone")
  record MilestoneBody(
      @Schema(examples = "Early help offer published") String title,
      @Schema(examples = "2020-09-30") LocalDate dueDate,
      @Schema(
              description =
                  "Whether it was due by the end of the quarter and the initiative is not reported"
                      + " as completed")
          boolean overdue) {

    private static MilestoneBody of(
        Initiative.Milestone milestone, Initiative initiative, Quarter quarter) {
      return new MilestoneBody(
          milestone.title(), milestone.dueDate(), initiative.isOverdue(milestone, quarter));
    }
  }

  /** A directorate's service summary. */
  @Schema(name = "ReportedServiceSummary")
  record SummaryBody(
      @Schema(description = "Issues and risks of service delivery") Optional<String> overview,
      Optional<String> benchmarking,
      Optional<String> achievements,
      Optional<String> opportunities,
      Optional<String> additional,
      List<MetricBody> workforce,
      Instant submittedAt) {

    static SummaryBody of(ServiceSummary summary) {
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
  @Schema(name = "WorkforceMetric")
  record MetricBody(
      @Schema(examples = "gender_headcount") String metric,
      @Schema(examples = "Female") String category,
      @Schema(examples = "195") BigDecimal value,
      @Schema(examples = "number") String unit,
      @Schema(description = "As it is printed", examples = "195") String display) {

    private static MetricBody of(ServiceSummary.WorkforceMetric metric) {
      return new MetricBody(
          metric.metric(), metric.category(), metric.value(), metric.unit(), metric.display());
    }
  }
}

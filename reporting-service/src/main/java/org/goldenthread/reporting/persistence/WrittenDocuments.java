package org.goldenthread.reporting.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.domain.CommentaryText;
import org.goldenthread.reporting.domain.InitiativeProgress;
import org.goldenthread.reporting.domain.ServiceSummaryText;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What directorates wrote, as it is kept. */
final class WrittenDocuments {

  private WrittenDocuments() {}

  static ServiceSummaryText summary(String document) {
    return Documents.read(document, Summary.class).text();
  }

  private static Optional<String> said(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
  }

  /** A commentary. */
  record Commentary(
      @Nullable String performance,
      @Nullable String impact,
      @Nullable String assurance,
      @Nullable String actions,
      Instant submittedAt) {

    CommentaryText text(Quarter quarter) {
      return new CommentaryText(
          quarter, said(performance), said(impact), said(assurance), said(actions), submittedAt);
    }
  }

  /** What a score says of the tolerance that it was given with. */
  record Tolerated(@Nullable BigDecimal tolerance) {

    Optional<BigDecimal> amount() {
      return Optional.ofNullable(tolerance);
    }
  }

  /** An initiative. */
  record Initiative(
      String ref,
      String title,
      @Nullable String priority,
      @Nullable String directorate,
      @Nullable String leadRole,
      @Nullable List<Milestone> milestones) {

    static InitiativeProgress read(String document, @Nullable String progress) {
      Optional<Progress> reported =
          Optional.ofNullable(progress).map(text -> Documents.read(text, Progress.class));
      return Documents.read(document, Initiative.class).with(reported);
    }

    private InitiativeProgress with(Optional<Progress> reported) {
      return new InitiativeProgress(
          ref,
          title,
          said(priority),
          said(directorate),
          said(leadRole),
          reported.map(Progress::status),
          reported.flatMap(told -> said(told.progress())),
          milestones == null ? List.of() : milestones.stream().map(Milestone::milestone).toList());
    }
  }

  /** A milestone. */
  record Milestone(String title, LocalDate dueDate) {

    private InitiativeProgress.Milestone milestone() {
      return new InitiativeProgress.Milestone(title, dueDate);
    }
  }

  /** How an initiative goes. */
  record Progress(String status, @Nullable String progress) {}

  /** A service summary. */
  record Summary(
      @Nullable String overview,
      @Nullable String benchmarking,
      @Nullable String achievements,
      @Nullable String opportunities,
      @Nullable String additional,
      @Nullable List<Workforce> workforce,
      Instant submittedAt) {

    ServiceSummaryText text() {
      return new ServiceSummaryText(
          said(overview),
          said(benchmarking),
          said(achievements),
          said(opportunities),
          said(additional),
          workforce == null ? List.of() : workforce.stream().map(Workforce::figure).toList(),
          submittedAt);
    }
  }

  /** A figure about staff. */
  record Workforce(String metric, String category, BigDecimal value, String unit) {

    private ServiceSummaryText.WorkforceFigure figure() {
      return new ServiceSummaryText.WorkforceFigure(metric, category, value, unit);
    }
  }
}

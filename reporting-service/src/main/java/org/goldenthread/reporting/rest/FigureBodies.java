package org.goldenthread.reporting.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Assessment;
import org.goldenthread.reporting.domain.Comparators;
import org.goldenthread.reporting.domain.Direction;
import org.goldenthread.reporting.domain.FigureFormat;
import org.goldenthread.reporting.domain.HistoryPoint;
import org.goldenthread.reporting.domain.Outturn;
import org.goldenthread.reporting.domain.Score;
import org.goldenthread.reporting.domain.ScorecardRow;
import org.goldenthread.reporting.domain.Standing;
import org.goldenthread.reporting.domain.Target;
import org.goldenthread.reporting.domain.Trend;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/** Figures as they are sent: each exact, and as it is printed. */
final class FigureBodies {

  private FigureBodies() {}

  /** What was submitted. */
  @Schema(name = "ReportedOutturn")
  record OutturnBody(
      @Schema(description = "Exact; left out if there is none", examples = "76.8")
          Optional<BigDecimal> value,
      @Schema(
              description =
                  "PROVISIONAL, FINAL, DELAYED, NOT_AVAILABLE or NOT_APPLICABLE as submitted;"
                      + " AWAITED if nothing was, NOT_DUE if nothing is expected yet",
              examples = "FINAL")
          String status,
      @Schema(examples = "113") Optional<BigDecimal> numerator,
      @Schema(examples = "147") Optional<BigDecimal> denominator,
      Optional<SupplementaryBody> supplementary,
      @Schema(description = "Why it is absent or was revised") Optional<String> reason,
      @Schema(description = "As it is printed, with its unit", examples = "76.8%") String display) {

    static OutturnBody of(Optional<Outturn> outturn, Standing standing, FigureFormat format) {
      return outturn.map(out -> submitted(out, format)).orElseGet(() -> missing(standing));
    }

    private static OutturnBody submitted(Outturn outturn, FigureFormat format) {
      return new OutturnBody(
          outturn.value(),
          outturn.status().name(),
          outturn.ratio().map(Outturn.Ratio::numerator),
          outturn.ratio().map(Outturn.Ratio::denominator),
          outturn.supplementary().map(SupplementaryBody::of),
          outturn.reason(),
          outturn.display(format));
    }

    private static OutturnBody missing(Standing standing) {
      return new OutturnBody(
          Optional.empty(),
          standing == Standing.NOT_DUE ? "NOT_DUE" : "AWAITED",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          standing == Standing.NOT_DUE ? "Not due yet" : "Awaited");
    }
  }

  /** A second value beside the outturn. */
  @Schema(name = "ReportedSupplementary")
  record SupplementaryBody(
      @Schema(examples = "1339112") BigDecimal value,
      @Schema(examples = "gbp") String unit,
      @Schema(description = "As it is printed", examples = "£1,339,112") String display) {

    private static SupplementaryBody of(Outturn.Supplementary supplementary) {
      return new SupplementaryBody(
          supplementary.value(), supplementary.unit(), supplementary.display());
    }
  }

  /** A target, or why there is none. */
  @Schema(name = "ReportedTarget")
  record TargetBody(
      @Schema(description = "Exact; left out if there is none", examples = "85.0")
          Optional<BigDecimal> value,
      @Schema(
              description =
                  "Why there is none: BASELINE_YEAR, NOT_PERMITTED, INFORMATION_ONLY or"
                      + " NOT_SET")
          Optional<String> none,
      Optional<String> note,
      @Schema(description = "As it is printed, with its unit", examples = "85.0%") String display) {

    static TargetBody of(Target target, FigureFormat format) {
      return new TargetBody(
          target.number(),
          target instanceof Target.None(String reason, Optional<String> _)
              ? Optional.of(reason)
              : Optional.empty(),
          target.note(),
          target.display(format));
    }
  }

  /** A band of the policy, or why there is none. */
  @Schema(name = "ReportedScore")
  record ScoreBody(
      @Schema(description = "The band's code; left out if not scored", examples = "below")
          Optional<String> band,
      @Schema(examples = "▲") Optional<String> symbol,
      @Schema(examples = "Below target") Optional<String> label,
      @Schema(
              description =
                  "Why there is none, for machines; PENDING while it is being worked out, AWAITED"
                      + " if there is no outturn")
          Optional<String> notScored,
      @Schema(description = "Why there is none, in words") Optional<String> reason) {

    static ScoreBody of(Score score) {
      return switch (score) {
        case Score.Banded(String band, String symbol, String label) ->
            new ScoreBody(
                Optional.of(band),
                Optional.of(symbol),
                Optional.of(label),
                Optional.empty(),
                Optional.empty());
        case Score.NotScored(String code, String reason) ->
            new ScoreBody(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(code),
                Optional.of(reason));
      };
    }
  }

  /** How a value compares with an earlier one. */
  @Schema(name = "ReportedTrend")
  record TrendBody(
      @Schema(
              description =
                  "Judged by polarity; INCREASED, UNCHANGED and DECREASED for neutral indicators",
              examples = "WORSE")
          Direction direction,
      @Schema(examples = "↘") String symbol,
      @Schema(examples = "Worse") String label,
      @Schema(description = "Why there is none, in words") Optional<String> reason,
      @Schema(examples = "2020-21-Q1") Optional<Quarter> earlierQuarter,
      @Schema(examples = "84.1") Optional<BigDecimal> earlierValue) {

    static TrendBody of(Trend trend) {
      return new TrendBody(
          trend.direction(),
          trend.direction().symbol(),
          trend.direction().label(),
          trend.reason(),
          trend.earlierQuarter(),
          trend.earlierValue());
    }
  }

  /** A quarter up to the one reported. */
  @Schema(name = "HistoryPoint")
  record PointBody(
      @Schema(examples = "2019-20-Q2") Quarter quarter,
      @Schema(examples = "85.1") Optional<BigDecimal> value,
      @Schema(examples = "85.0") Optional<BigDecimal> target,
      @Schema(examples = "FINAL") OutturnStatus status,
      @Schema(description = "As it is printed, with its unit", examples = "85.1%") String display,
      @Schema(description = "Beside the value", examples = "[p]") List<String> marks,
      @Schema(description = "Beside the target", examples = "[r]") List<String> targetMarks) {

    static PointBody of(HistoryPoint point, ScorecardRow row) {
      return new PointBody(
          point.quarter(),
          point.outturn().value(),
          point.target().number(),
          point.outturn().status(),
          point.outturn().display(row.definition().format()),
          MarkBodies.symbols(row.marks().of(point)),
          MarkBodies.symbols(row.marks().ofTarget(point)));
    }
  }

  /** Somebody else's figure. */
  @Schema(name = "ReportedComparator")
  record ComparatorBody(
      @Schema(examples = "HouseMark Median") String label,
      @Schema(examples = "80.6") Optional<BigDecimal> value,
      @Schema(examples = "2018-19") Optional<String> period,
      Optional<String> source,
      @Schema(description = "As it is printed, with its unit", examples = "80.6%")
          Optional<String> display) {

    static ComparatorBody of(Comparators.Comparator comparator, FigureFormat format) {
      return new ComparatorBody(
          comparator.label(),
          comparator.value(),
          comparator.period(),
          comparator.source(),
          comparator.value().map(format::write));
    }
  }

  /** The score and trends of a quarter with the sentence that explains them. */
  record AssessmentBody(
      ScoreBody score,
      TrendBody shortTermTrend,
      TrendBody annualTrend,
      Optional<String> explanation) {

    static AssessmentBody of(Assessment assessment) {
      return new AssessmentBody(
          ScoreBody.of(assessment.score()),
          TrendBody.of(assessment.shortTermTrend()),
          TrendBody.of(assessment.annualTrend()),
          assessment.explanation());
    }
  }
}

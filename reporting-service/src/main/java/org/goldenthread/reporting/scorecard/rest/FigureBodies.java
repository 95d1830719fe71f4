package org.goldenthread.reporting.scorecard.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.figure.Assessment;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.reporting.scorecard.HistoryPoint;
import org.goldenthread.reporting.scorecard.ReportingStatus;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Direction;
import org.goldenthread.vocabulary.code.NoTarget;

/** Figures as they are sent: each exact, and as it is printed. */
public final class FigureBodies {

  private FigureBodies() {}

  /** What was submitted. */
  public record OutturnBody(
      Optional<BigDecimal> value,
      String status,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      Optional<Outturn.Supplementary> supplementary,
      Optional<String> reason,
      String display,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MonthBody> months) {

    public static OutturnBody of(
        Optional<Outturn> outturn, ReportingStatus reportingStatus, FigureFormat format) {
      return outturn.map(out -> submitted(out, format)).orElseGet(() -> missing(reportingStatus));
    }

    private static OutturnBody submitted(Outturn outturn, FigureFormat format) {
      return new OutturnBody(
          outturn.value(),
          outturn.status().name(),
          outturn.ratio().map(Outturn.Ratio::numerator),
          outturn.ratio().map(Outturn.Ratio::denominator),
          outturn.supplementary(),
          outturn.reason(),
          outturn.display(format),
          outturn.months().stream().map(month -> MonthBody.of(month, format)).toList());
    }

    private static OutturnBody missing(ReportingStatus reportingStatus) {
      return new OutturnBody(
          Optional.empty(),
          reportingStatus == ReportingStatus.NOT_DUE ? "NOT_DUE" : "AWAITED",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          reportingStatus == ReportingStatus.NOT_DUE ? "Not due yet" : "Awaited",
          List.of());
    }
  }

  /** A month of a quarter that is recorded by month. */
  public record MonthBody(
      YearMonth period,
      Optional<BigDecimal> value,
      String status,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      Optional<String> reason,
      String display) {

    private static MonthBody of(Outturn.Month month, FigureFormat format) {
      return new MonthBody(
          month.month(),
          month.value(),
          month.status().name(),
          month.ratio().map(Outturn.Ratio::numerator),
          month.ratio().map(Outturn.Ratio::denominator),
          month.reason(),
          month.display(format));
    }
  }

  /** A target, or why there is none. */
  public record TargetBody(
      Optional<BigDecimal> value, Optional<NoTarget> none, Optional<String> note, String display) {

    public static TargetBody of(Target target, FigureFormat format) {
      return new TargetBody(
          target.number(),
          target instanceof Target.None(NoTarget reason, Optional<String> _)
              ? Optional.of(reason)
              : Optional.empty(),
          target.note(),
          target.display(format));
    }
  }

  /** A band of the policy, or why there is none. */
  public record ScoreBody(
      Optional<String> band,
      Optional<String> symbol,
      Optional<String> label,
      Optional<String> notScored,
      Optional<String> reason) {

    public static ScoreBody of(Score score) {
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
  public record TrendBody(
      Direction direction,
      String symbol,
      String label,
      Optional<String> reason,
      Optional<Quarter> earlierQuarter,
      Optional<BigDecimal> earlierValue) {

    public static TrendBody of(Trend trend) {
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
  public record PointBody(
      Quarter quarter,
      Optional<Period> period,
      Optional<BigDecimal> value,
      Optional<BigDecimal> target,
      OutturnStatus status,
      String display,
      List<String> marks,
      List<String> targetMarks) {

    public static PointBody of(HistoryPoint point, ScorecardRow row) {
      return new PointBody(
          point.quarter(),
          row.definition().otherPeriod(point.quarter()),
          point.outturn().value(),
          point.target().number(),
          point.outturn().status(),
          point.outturn().display(row.format(point)),
          MarkBodies.symbols(row.marks().of(point)),
          MarkBodies.symbols(row.marks().ofTarget(point)));
    }
  }

  /** Somebody else's figure. */
  public record ComparatorBody(
      String label,
      Optional<BigDecimal> value,
      Optional<String> period,
      Optional<String> source,
      String unit,
      Optional<String> display) {

    public static ComparatorBody of(Comparators.Comparator comparator, FigureFormat format) {
      return new ComparatorBody(
          comparator.label(),
          comparator.value(),
          comparator.period(),
          comparator.source(),
          comparator.unit(format).code(),
          comparator.display(format));
    }
  }

  /** The score and trends of a quarter with the sentence that explains them. */
  public record AssessmentBody(
      ScoreBody score,
      TrendBody shortTermTrend,
      TrendBody annualTrend,
      Optional<String> explanation) {

    public static AssessmentBody of(Assessment assessment) {
      return new AssessmentBody(
          ScoreBody.of(assessment.score()),
          TrendBody.of(assessment.shortTermTrend()),
          TrendBody.of(assessment.annualTrend()),
          assessment.explanation());
    }
  }
}

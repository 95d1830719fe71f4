package org.goldenthread.reporting.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.Assessment;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Direction;

/**
 * A figure that a report prints, kept with a publication so that later ones can be held against it.
 *
 * @param exact the same text if and only if the figure is the same
 * @param display as it is printed
 */
public record PrintedFigure(Key key, String title, String exact, String display) {

  /**
   * Which figure it is.
   *
   * @param quarter that it is of
   */
  public record Key(IndicatorRef ref, Quarter quarter, What what) {}

  /** What a figure says. */
  public enum What {
    /** What was submitted. */
    OUTTURN,
    /** What was aimed at. */
    TARGET,
    /** The band. */
    SCORE,
    /** Against the quarter before. */
    SHORT_TERM_TREND,
    /** Against the same quarter of the year before. */
    ANNUAL_TREND
  }

  /**
   * Whether it says the same value. A status alone makes no other value: a figure that was
   * provisional and is final, or was awaited and is delayed, is not revised.
   */
  boolean hasValueOf(PrintedFigure other) {
    return value().equals(other.value());
  }

  /** Whether it says that the figure is suppressed or withdrawn, which revises no value. */
  boolean isHidden() {
    return key.what() == What.OUTTURN
        && Stream.of(OutturnStatus.values())
            .filter(OutturnStatus::hidesEarlier)
            .anyMatch(status -> status.name().equals(exact));
  }

  /** The value of an outturn; empty if it says none. */
  public Optional<BigDecimal> number() {
    return key.what() == What.OUTTURN && hasValue()
        ? Optional.of(new BigDecimal(value().strip()))
        : Optional.empty();
  }

  /** Whether it says a value at all. */
  boolean hasValue() {
    return !value().isEmpty();
  }

  /** The exact text of an outturn begins with its status, which its value follows if it has one. */
  private String value() {
    int end = exact.indexOf(' ');
    return key.what() == What.OUTTURN ? exact.substring(end < 0 ? exact.length() : end) : exact;
  }

  /** Every figure of a row. */
  public static List<PrintedFigure> of(ScorecardRow row) {
    return Stream.concat(
            reported(row),
            row.history().stream()
                .filter(point -> !point.quarter().equals(row.figure().quarter()))
                .flatMap(point -> earlier(point, row)))
        .toList();
  }

  private static Stream<PrintedFigure> reported(ScorecardRow row) {
    ReportedFigure figure = row.figure();
    Assessment assessment = figure.assessment();
    return Stream.of(
        outturn(row, figure.quarter(), figure.outturn(), row.format()),
        target(row, figure.quarter(), figure.target(), row.format()),
        score(row, assessment.score()),
        trend(row, What.SHORT_TERM_TREND, assessment.shortTermTrend()),
        trend(row, What.ANNUAL_TREND, assessment.annualTrend()));
  }

  private static Stream<PrintedFigure> earlier(HistoryPoint point, ScorecardRow row) {
    return Stream.of(
        outturn(row, point.quarter(), Optional.of(point.outturn()), row.format(point)),
        target(row, point.quarter(), point.target(), row.format(point)));
  }

  private static PrintedFigure outturn(
      ScorecardRow row, Quarter quarter, Optional<Outturn> out, FigureFormat format) {
    String exact =
        out.map(o -> o.status() + o.value().map(v -> " " + Digits.plain(v)).orElse(""))
            .orElse("NONE");
    String display = out.map(o -> o.display(format) + provisional(o)).orElse("None");
    return figure(row, quarter, What.OUTTURN, exact, display);
  }

  private static String provisional(Outturn outturn) {
    return outturn.status() == OutturnStatus.PROVISIONAL ? " " + Mark.PROVISIONAL.symbol() : "";
  }

  private static PrintedFigure target(
      ScorecardRow row, Quarter quarter, Target target, FigureFormat format) {
    String exact = target.number().map(Digits::plain).orElse("NONE");
    return figure(row, quarter, What.TARGET, exact, target.display(format));
  }

  private static PrintedFigure score(ScorecardRow row, Score score) {
    return switch (score) {
      case Score.Banded(String band, String symbol, String label) ->
          figure(row, row.figure().quarter(), What.SCORE, band, symbol + " " + label);
      case Score.NotScored(String code, String _) ->
          figure(row, row.figure().quarter(), What.SCORE, "NOT_SCORED " + code, "Not scored");
    };
  }

  private static PrintedFigure trend(ScorecardRow row, What what, Trend trend) {
    Direction direction = trend.direction();
    String display = direction.symbol() + " " + direction.label();
    return figure(row, row.figure().quarter(), what, direction.name(), display);
  }

  private static PrintedFigure figure(
      ScorecardRow row, Quarter quarter, What what, String exact, String display) {
    return new PrintedFigure(
        new Key(row.ref(), quarter, what), row.definition().title(), exact, display);
  }
}

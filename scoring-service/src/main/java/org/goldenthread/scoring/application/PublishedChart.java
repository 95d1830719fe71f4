package org.goldenthread.scoring.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.scoring.domain.ControlChart;
import org.goldenthread.scoring.domain.ControlChart.Reading;
import org.goldenthread.scoring.domain.ProcessLimits;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The control chart of an indicator as the service tells it.
 *
 * @param revision 1 for the first chart, one more for each that differs
 * @param stretches earliest first, each with limits of its own or the reason for none
 * @param points every quarter that has a figure, earliest first
 * @param explanation the latest point in plain words, or why it is not read
 * @param changedAt the time of the change that led to this chart
 */
public record PublishedChart(
    IndicatorRef ref,
    long revision,
    List<Stretch> stretches,
    List<Point> points,
    String explanation,
    Instant changedAt) {

  /** Keeps copies that nobody can change. */
  public PublishedChart {
    stretches = List.copyOf(stretches);
    points = List.copyOf(points);
  }

  /**
   * A part of the series that is read on its own.
   *
   * @param pointCount how many figures it has
   * @param mean rounded, as both limits, half away from zero to 10 decimals; absent, as both
   *     limits, where the stretch has too few figures
   * @param lowerLimit the mean less 2.66 mean moving ranges
   * @param upperLimit the mean plus 2.66 mean moving ranges
   * @param reason why there are no limits
   */
  public record Stretch(
      Quarter from,
      Quarter to,
      int pointCount,
      @Nullable BigDecimal mean,
      @Nullable BigDecimal lowerLimit,
      @Nullable BigDecimal upperLimit,
      @Nullable String reason) {

    private static Stretch of(ControlChart.Stretch stretch) {
      return switch (stretch.limits()) {
        case ProcessLimits.Known(var mean, var lower, var upper) ->
            new Stretch(stretch.from(), stretch.to(), stretch.figures(), mean, lower, upper, null);
        case ProcessLimits.Unknown(String reason) ->
            new Stretch(stretch.from(), stretch.to(), stretch.figures(), null, null, null, reason);
      };
    }
  }

  /**
   * A quarter's figure and what it says.
   *
   * @param value as submitted, or what the quarter added to the year to date
   * @param rules the special-cause rules that hold here; none where the variation is common cause
   */
  public record Point(Quarter quarter, BigDecimal value, Reading reading, List<String> rules) {

    /** Keeps a copy that nobody can change. */
    public Point {
      rules = List.copyOf(rules);
    }

    private static Point of(ControlChart.Point point) {
      List<String> rules = point.signals().stream().map(signal -> signal.rule().name()).toList();
      return new Point(point.quarter(), point.value(), point.reading(), rules);
    }
  }

  static PublishedChart of(IndicatorRef ref, ControlChart chart, Instant at) {
    return new PublishedChart(
        ref,
        1,
        chart.stretches().stream().map(Stretch::of).toList(),
        chart.points().stream().map(Point::of).toList(),
        chart.explanation(),
        at);
  }

  boolean tellsTheSameAs(PublishedChart other) {
    return as(0, Instant.EPOCH).equals(other.as(0, Instant.EPOCH));
  }

  PublishedChart as(long newRevision, Instant at) {
    return new PublishedChart(ref, newRevision, stretches, points, explanation, at);
  }
}

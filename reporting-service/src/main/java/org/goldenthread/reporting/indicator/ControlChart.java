package org.goldenthread.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ChartReading;

/**
 * The control chart (XmR chart) of an indicator's whole series: what of its movement is more than
 * the variation that it always has.
 *
 * @param stretches the stretches between comparability breaks, earliest first
 * @param points every quarter that has a value, earliest first
 * @param explanation the latest point's reading in plain words, or why there is none yet
 */
public record ControlChart(
    List<Stretch> stretches, List<Point> points, String explanation, Instant changedAt) {

  /** What a quarter's point says; empty where there is none, or too few points to say. */
  Optional<ChartReading> readingOf(Quarter quarter) {
    return points.stream()
        .filter(point -> point.quarter().equals(quarter))
        .map(Point::reading)
        .filter(reading -> reading != ChartReading.NOT_READ)
        .findFirst();
  }

  /** The limits that hold in a quarter. */
  public Optional<Limits> limitsIn(Quarter quarter) {
    return stretches.stream()
        .filter(it -> it.from().compareTo(quarter) <= 0 && it.to().compareTo(quarter) >= 0)
        .findFirst()
        .flatMap(Stretch::limits);
  }

  /**
   * A part of the series that is read on its own.
   *
   * @param mean empty, as both limits, where it has too few points
   * @param reason why there are no limits
   */
  public record Stretch(
      Quarter from,
      Quarter to,
      int pointCount,
      Optional<BigDecimal> mean,
      Optional<BigDecimal> lowerLimit,
      Optional<BigDecimal> upperLimit,
      Optional<String> reason) {

    private Optional<Limits> limits() {
      return mean.map(it -> new Limits(it, lowerLimit.orElseThrow(), upperLimit.orElseThrow()));
    }
  }

  /** The mean and the natural process limits, in the indicator's unit. */
  public record Limits(BigDecimal mean, BigDecimal lower, BigDecimal upper) {}

  /**
   * One quarter's value and its reading.
   *
   * @param rules the codes of the special-cause rules that hold at this point
   */
  @JsonPropertyOrder({"quarter", "value", "reading", "label", "rules"})
  public record Point(Quarter quarter, BigDecimal value, ChartReading reading, List<String> rules) {

    /** The reading in words. */
    @JsonProperty
    public String label() {
      return reading.label();
    }
  }
}

package org.goldenthread.reporting.indicator.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.indicator.ControlChart;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ChartReading;

/** The control chart of an indicator's series. */
record ControlChartResponse(
    IndicatorRef ref,
    Instant asAt,
    String explanation,
    List<StretchBody> stretches,
    List<PointBody> points) {

  static ControlChartResponse of(IndicatorRef ref, ControlChart chart) {
    return new ControlChartResponse(
        ref,
        chart.changedAt(),
        chart.explanation(),
        chart.stretches().stream().map(StretchBody::of).toList(),
        chart.points().stream().map(PointBody::of).toList());
  }

  /** A part of the series that is read on its own. */
  record StretchBody(
      Quarter from,
      Quarter to,
      int pointCount,
      Optional<BigDecimal> mean,
      Optional<BigDecimal> lowerLimit,
      Optional<BigDecimal> upperLimit,
      Optional<String> reason) {

    private static StretchBody of(ControlChart.Stretch stretch) {
      return new StretchBody(
          stretch.from(),
          stretch.to(),
          stretch.pointCount(),
          stretch.limits().map(ControlChart.Limits::mean),
          stretch.limits().map(ControlChart.Limits::lower),
          stretch.limits().map(ControlChart.Limits::upper),
          stretch.reason());
    }
  }

  /** One quarter's value and its reading. */
  record PointBody(
      Quarter quarter, BigDecimal value, ChartReading reading, String label, List<String> rules) {

    private static PointBody of(ControlChart.Point point) {
      return new PointBody(
          point.quarter(), point.value(), point.reading(), point.reading().label(), point.rules());
    }
  }
}

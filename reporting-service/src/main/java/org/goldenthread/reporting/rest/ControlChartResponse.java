package org.goldenthread.reporting.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.ControlChart;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** The control chart of an indicator's series. */
@Schema(name = "ControlChart")
record ControlChartResponse(
    @Schema(examples = "PI.47") IndicatorRef ref,
    Instant asAt,
    @Schema(description = "The latest point's reading in plain words, or why there is none yet")
        String explanation,
    @Schema(description = "Between comparability breaks, earliest first; each has its own limits")
        List<StretchBody> stretches,
    @Schema(description = "Every quarter that has a value, earliest first")
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
  @Schema(name = "ControlChartStretch")
  record StretchBody(
      @Schema(examples = "2019-20-Q2") Quarter from,
      @Schema(examples = "2020-21-Q2") Quarter to,
      @Schema(examples = "3") int pointCount,
      @Schema(description = "Left out, with both limits, where there are too few points")
          Optional<BigDecimal> mean,
      Optional<BigDecimal> lowerLimit,
      Optional<BigDecimal> upperLimit,
      @Schema(description = "Why there are no limits") Optional<String> reason) {

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
  @Schema(name = "ControlChartPoint")
  record PointBody(
      @Schema(examples = "2020-21-Q2") Quarter quarter,
      @Schema(examples = "71.0") BigDecimal value,
      ControlChart.Reading reading,
      @Schema(examples = "Common cause variation") String label,
      @Schema(description = "The codes of the special-cause rules that hold at this point")
          List<String> rules) {

    private static PointBody of(ControlChart.Point point) {
      return new PointBody(
          point.quarter(), point.value(), point.reading(), point.reading().label(), point.rules());
    }
  }
}

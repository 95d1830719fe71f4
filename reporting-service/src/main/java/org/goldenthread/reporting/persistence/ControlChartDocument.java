package org.goldenthread.reporting.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.indicator.ControlChart;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A control chart as it is kept. */
record ControlChartDocument(
    List<StretchDocument> stretches,
    List<ControlChart.Point> points,
    String explanation,
    Instant changedAt) {

  ControlChart chart() {
    return new ControlChart(
        stretches.stream().map(StretchDocument::stretch).toList(), points, explanation, changedAt);
  }

  record StretchDocument(
      Quarter from,
      Quarter to,
      int pointCount,
      @Nullable BigDecimal mean,
      @Nullable BigDecimal lowerLimit,
      @Nullable BigDecimal upperLimit,
      @Nullable String reason) {

    private ControlChart.Stretch stretch() {
      return new ControlChart.Stretch(from, to, pointCount, limits(), Optional.ofNullable(reason));
    }

    private Optional<ControlChart.Limits> limits() {
      return mean == null || lowerLimit == null || upperLimit == null
          ? Optional.empty()
          : Optional.of(new ControlChart.Limits(mean, lowerLimit, upperLimit));
    }
  }
}

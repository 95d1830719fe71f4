package org.goldenthread.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A line joins quarters that follow each other, and no others. */
class ControlChartGapTest {

  private static final Pattern JOINED = Pattern.compile("stroke=\"#9aa5a3\"");

  @Test
  void shouldJoinNoPointsAcrossAMissingQuarter() {
    assertThat(JOINED.matcher(drawn(true)).results()).hasSize(2);
    assertThat(JOINED.matcher(drawn(false)).results()).hasSize(1);
  }

  /** Three points, of which the last follows the one before or does not. */
  private static String drawn(boolean follows) {
    return new ControlChart(
            "gap",
            "A measure",
            Stream.of(true, true, follows).map(ControlChartGapTest::point).toList())
        .chart()
        .svg();
  }

  private static ControlChart.Point point(boolean followsTheOneBefore) {
    return new ControlChart.Point(
        new Period("Q1", "2020-21", "Quarter 1 2020-21"),
        new Figure(BigDecimal.TEN, "10"),
        Signal.NOT_READ,
        Optional.empty(),
        Optional.empty(),
        followsTheOneBefore);
  }
}

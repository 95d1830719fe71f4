package org.goldenthread.reporting.indicator.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.chart.Figure;
import org.goldenthread.documents.chart.Signal;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.indicator.ControlChart;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.scorecard.web.PictureView;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;

/** Draws an indicator's control chart: at most the last twenty-four quarters. */
final class ControlPicture {

  private static final int MOST = 24;
  private static final Pattern QUARTER = Pattern.compile("\\d{4}-\\d{2}-Q[1-4]");

  private final ControlChart control;
  private final IndicatorHistory history;

  private ControlPicture(ControlChart control, IndicatorHistory history) {
    this.control = control;
    this.history = history;
  }

  /** The picture, if a chart has been worked out and has a point. */
  static Optional<PictureView> of(IndicatorHistory history) {
    return history
        .controlChart()
        .filter(chart -> !chart.points().isEmpty())
        .map(chart -> new ControlPicture(chart, history).picture());
  }

  private PictureView picture() {
    List<ControlChart.Point> points = control.points();
    List<org.goldenthread.documents.chart.ControlChart.Point> drawn =
        points.subList(Math.max(0, points.size() - MOST), points.size()).stream()
            .map(this::point)
            .toList();
    Chart chart =
        new org.goldenthread.documents.chart.ControlChart(
                "control-chart", history.current().title(), drawn)
            .chart();
    return new PictureView(
        "control",
        "Control chart",
        said(history.format(points.getLast().quarter()).readable(control.explanation())),
        chart.svg(),
        chart.figures());
  }

  private org.goldenthread.documents.chart.ControlChart.Point point(ControlChart.Point point) {
    FigureFormat format = history.format(point.quarter());
    Frequency frequency = history.definitionIn(point.quarter()).frequency();
    return new org.goldenthread.documents.chart.ControlChart.Point(
        PictureView.period(frequency, point.quarter()),
        new Figure(point.value(), format.write(point.value())),
        Signal.valueOf(point.reading().name()),
        limits(point.quarter(), format),
        point.rules().isEmpty()
            ? Optional.empty()
            : Optional.of(
                point.rules().stream()
                    .map(rule -> rule.toLowerCase(Locale.ROOT).replace('_', ' '))
                    .collect(Collectors.joining(", "))),
        control.points().stream()
            .anyMatch(other -> other.quarter().equals(frequency.before(point.quarter()))));
  }

  private Optional<org.goldenthread.documents.chart.ControlChart.Limits> limits(
      Quarter quarter, FigureFormat format) {
    return control
        .limitsIn(quarter)
        .map(
            limits ->
                new org.goldenthread.documents.chart.ControlChart.Limits(
                    rounded(limits.lower(), format),
                    rounded(limits.mean(), format),
                    rounded(limits.upper(), format)));
  }

  /** Limits are worked out to ten decimals; two more than most figures have are enough to read. */
  private static Figure rounded(BigDecimal value, FigureFormat format) {
    return new Figure(
        value, format.write(value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()));
  }

  /** As a title, and with quarters as people write them. */
  private static String said(String sentence) {
    String explanation =
        QUARTER.matcher(sentence).replaceAll(found -> Quarter.parse(found.group()).label());
    return explanation.endsWith(".")
        ? explanation.substring(0, explanation.length() - 1)
        : explanation;
  }
}

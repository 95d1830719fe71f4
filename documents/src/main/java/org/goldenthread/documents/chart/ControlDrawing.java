package org.goldenthread.documents.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.documents.chart.ControlChart.Limits;
import org.goldenthread.documents.chart.ControlChart.Point;
import org.goldenthread.documents.chart.Svg.Box;
import org.goldenthread.documents.chart.Svg.Pen;
import org.goldenthread.documents.chart.Svg.Spot;

/** Draws a control chart: mean and limits behind, the joined points over them, the key below. */
final class ControlDrawing {

  private static final Pen MEAN = Pen.of("#12403a", 1.5);
  private static final Pen LIMIT = new Pen("#7a4a00", 1.5, "6 4");
  private static final double SIZE = 5.5;

  private final ControlChart chart;
  private final List<Point> points;
  private final Key key = new Key();

  ControlDrawing(ControlChart chart) {
    this.chart = chart;
    this.points = chart.points();
  }

  String draw(String title, String alternative) {
    fillKey();
    Box view = new Box(0, 0, Plot.WIDTH, Plot.BOTTOM + key.height());
    Svg svg = new Svg(chart.id(), view, title, alternative);
    List<BigDecimal> heights = points.stream().flatMap(ControlDrawing::heights).toList();
    Plot plot = Plot.of(Scale.of(heights), points.stream().map(Point::period).toList());
    plot.axes(svg);
    for (int i = 0; i < points.size(); i++) {
      limits(svg, plot, i);
      join(svg, plot, i);
    }
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      shape(svg, plot.spot(i, point.figure().value()), point.signal());
    }
    key.draw(svg, Plot.BOTTOM);
    return svg.drawn();
  }

  private static Stream<BigDecimal> heights(Point point) {
    return Stream.concat(
        Stream.of(point.figure().value()),
        point.limits().stream()
            .flatMap(l -> Stream.of(l.lower().value(), l.mean().value(), l.upper().value())));
  }

  private void limits(Svg svg, Plot plot, int i) {
    points
        .get(i)
        .limits()
        .ifPresent(
            limits -> {
              plot.level(svg, i, limits.lower().value(), LIMIT);
              plot.level(svg, i, limits.mean().value(), MEAN);
              plot.level(svg, i, limits.upper().value(), LIMIT);
            });
  }

  /**
   * Joined where the same limits hold, for a break starts a stretch with its own; never across a
   * quarter that has no figure.
   */
  private void join(Svg svg, Plot plot, int i) {
    if (i > 0
        && points.get(i).follows()
        && points.get(i - 1).limits().equals(points.get(i).limits())) {
      Spot from = plot.spot(i - 1, points.get(i - 1).figure().value());
      svg.line(from, plot.spot(i, points.get(i).figure().value()), Pen.of("#9aa5a3", 1.5));
    }
  }

  private static void shape(Svg svg, Spot c, Signal signal) {
    switch (signal) {
      case COMMON_CAUSE -> svg.dot(c, 4, signal.colour());
      case NOT_READ -> svg.dot(c, 3, signal.colour());
      case IMPROVEMENT ->
          svg.shape(
              List.of(at(c, 0, -1.3), at(c, 1.3, 0), at(c, 0, 1.3), at(c, -1.3, 0)),
              signal.colour());
      case CONCERN ->
          svg.shape(
              List.of(at(c, -1, -1), at(c, 1, -1), at(c, 1, 1), at(c, -1, 1)), signal.colour());
      case INCREASE ->
          svg.shape(List.of(at(c, 0, -1.2), at(c, 1.2, 1), at(c, -1.2, 1)), signal.colour());
      case DECREASE ->
          svg.shape(List.of(at(c, 0, 1.2), at(c, 1.2, -1), at(c, -1.2, -1)), signal.colour());
    }
  }

  private static Spot at(Spot centre, double across, double down) {
    return new Spot(centre.x() + across * SIZE, centre.y() + down * SIZE);
  }

  private void fillKey() {
    points.getLast().limits().ifPresent(this::limits);
    Stream.of(Signal.values())
        .filter(signal -> points.stream().anyMatch(point -> point.signal() == signal))
        .forEach(signal -> key.add((svg, c) -> shape(svg, c, signal), words(signal)));
  }

  /** What a shape means, and at which quarters why. */
  private String words(Signal signal) {
    List<String> rules =
        points.stream()
            .filter(point -> point.signal() == signal && signal.isSpecial())
            .flatMap(p -> p.rule().map(rule -> p.period().name() + ", " + rule).stream())
            .toList();
    return rules.isEmpty()
        ? signal.words()
        : signal.words() + " (" + String.join("; ", rules) + ")";
  }

  private void limits(Limits limits) {
    key.add(
        LIMIT,
        "Usual range: %s to %s".formatted(limits.lower().display(), limits.upper().display()));
    key.add(MEAN, "Mean: " + limits.mean().display());
  }
}

package org.goldenthread.documents.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.goldenthread.documents.chart.Svg.Box;
import org.goldenthread.documents.chart.Svg.Letters;
import org.goldenthread.documents.chart.Svg.Pen;
import org.goldenthread.documents.chart.Svg.Spot;

/** Draws a history: band, target and comparators behind, the line over them, the key under them. */
final class HistoryDrawing {

  static final String LINE = "#1a5fa8";
  private static final String BAND = "#dcead9";
  private static final Pen TARGET = new Pen("#12403a", 1.8, "6 4");
  private static final Pen BREAK = new Pen(Svg.INK, 1.2, "2 3");
  private static final List<Pen> COMPARATORS =
      List.of(new Pen("#5b4b8a", 1.4, "1.5 3"), new Pen("#7a4a00", 1.4, "8 3 1.5 3"));

  private final HistoryLine history;
  private final List<Quarterly> quarters;
  private final Key key = new Key();

  HistoryDrawing(HistoryLine history) {
    this.history = history;
    this.quarters = history.quarters();
  }

  String draw(String title, String alternative) {
    Optional<Scale> scale = history.scale();
    fillKey();
    double plotted = scale.isPresent() ? Plot.BOTTOM : 0;
    Box view = new Box(0, 0, Plot.WIDTH, plotted + key.height());
    Svg svg = new Svg(history.id(), view, title, alternative);
    scale.ifPresent(s -> draw(svg, Plot.of(s, quarters.stream().map(Quarterly::period).toList())));
    key.draw(svg, plotted);
    return svg.drawn();
  }

  private void draw(Svg svg, Plot plot) {
    for (int i = 0; i < quarters.size(); i++) {
      band(svg, plot, i);
    }
    plot.axes(svg);
    comparators(svg, plot);
    for (int i = 0; i < quarters.size(); i++) {
      target(svg, plot, i);
      mark(svg, plot, i);
      join(svg, plot, i);
    }
    for (int i = 0; i < quarters.size(); i++) {
      dot(svg, plot, i);
    }
    last(svg, plot);
  }

  private void band(Svg svg, Plot plot, int i) {
    Optional<Quarterly.Range> range = quarters.get(i).aim().flatMap(Quarterly.Aim::tolerance);
    if (range.isEmpty()) {
      return;
    }
    double top = plot.down(range.get().high());
    double height = plot.down(range.get().low()) - top;
    double left = plot.area().x() + plot.step() * i;
    svg.area(new Box(left, top, plot.step(), height), BAND);
  }

  private void target(Svg svg, Plot plot, int i) {
    quarters.get(i).aim().ifPresent(aim -> plot.level(svg, i, aim.target().value(), TARGET));
  }

  private void comparators(Svg svg, Plot plot) {
    for (int i = 0; i < history.comparators().size(); i++) {
      double down = plot.down(history.comparators().get(i).figure().value());
      double right = plot.area().x() + plot.area().width();
      svg.line(new Spot(plot.area().x(), down), new Spot(right, down), pen(i));
      svg.write(new Spot(right + 2, down + 4), Letters.SMALL.in(pen(i).colour()), letter(i));
    }
  }

  private static Pen pen(int comparator) {
    return COMPARATORS.get(comparator % COMPARATORS.size());
  }

  private static String letter(int comparator) {
    return Character.toString('A' + comparator);
  }

  /** Where a figure is missing, and where a new series begins. */
  private void mark(Svg svg, Plot plot, int i) {
    if (quarters.get(i).figure().isEmpty()) {
      cross(svg, new Spot(plot.across(i), plot.floor() - 8));
    }
    if (quarters.get(i).breakReason().isPresent()) {
      double left = plot.area().x() + plot.step() * i;
      svg.line(new Spot(left, plot.area().y()), new Spot(left, plot.floor()), BREAK);
      svg.write(new Spot(left + 3, plot.area().y() + 8), Letters.SMALL.in(Svg.INK), "[b]");
    }
  }

  private static void cross(Svg svg, Spot c) {
    Pen pen = Pen.of(Svg.QUIET, 1.8);
    svg.line(new Spot(c.x() - 4, c.y() - 4), new Spot(c.x() + 4, c.y() + 4), pen);
    svg.line(new Spot(c.x() - 4, c.y() + 4), new Spot(c.x() + 4, c.y() - 4), pen);
  }

  private void join(Svg svg, Plot plot, int i) {
    if (i == 0 || quarters.get(i).breakReason().isPresent()) {
      return;
    }
    Optional<Figure> from = quarters.get(i - 1).figure();
    Optional<Figure> to = quarters.get(i).figure();
    if (from.isPresent() && to.isPresent()) {
      Spot start = plot.spot(i - 1, from.get().value());
      svg.line(start, plot.spot(i, to.get().value()), Pen.of(LINE, 2.2));
    }
  }

  private void dot(Svg svg, Plot plot, int i) {
    double radius = i == quarters.size() - 1 ? 5 : 3.5;
    quarters.get(i).figure().ifPresent(f -> svg.dot(plot.spot(i, f.value()), radius, LINE));
  }

  /** The latest figure in a corner of its own, where no line can cross it. */
  private void last(Svg svg, Plot plot) {
    Quarterly latest = quarters.getLast();
    Period period = latest.period();
    Spot corner = new Spot(plot.area().x() + plot.area().width(), 12);
    latest
        .figure()
        .ifPresent(
            figure ->
                svg.write(
                    corner,
                    Letters.BOLD.end().in(LINE),
                    period.shortName() + ": " + figure.display()));
  }

  private void fillKey() {
    key.add(
        (svg, c) -> {
          svg.line(new Spot(c.x() - 13, c.y()), new Spot(c.x() + 13, c.y()), Pen.of(LINE, 2.2));
          svg.dot(c, 3.5, LINE);
        },
        history.subject());
    latestAim().ifPresent(this::aim);
    for (int i = 0; i < history.comparators().size(); i++) {
      HistoryLine.Comparator other = history.comparators().get(i);
      String words = letter(i) + "  " + other.label() + ": " + other.figure().display();
      key.add(pen(i), words);
    }
    gaps()
        .forEach(
            (reason, when) -> key.add(HistoryDrawing::cross, "%s: %s".formatted(when, reason)));
    quarters.forEach(this::breaks);
  }

  private Optional<Quarterly.Aim> latestAim() {
    return quarters.reversed().stream().flatMap(q -> q.aim().stream()).findFirst();
  }

  private void aim(Quarterly.Aim aim) {
    key.add(TARGET, "Target: " + aim.target().display());
    if (aim.tolerance().isPresent()) {
      key.add(
          (svg, c) -> svg.area(new Box(c.x() - 13, c.y() - 6, 26, 12), BAND),
          "Within tolerance of the target");
    }
  }

  /** The quarters without a figure by their reason. */
  private Map<String, StringJoiner> gaps() {
    Map<String, StringJoiner> gaps = new LinkedHashMap<>();
    for (Quarterly quarter : quarters) {
      if (quarter.reading() instanceof Quarterly.Reading.Gap(String reason)) {
        gaps.computeIfAbsent(reason, _ -> new StringJoiner(", ")).add(quarter.period().name());
      }
    }
    return gaps;
  }

  private void breaks(Quarterly quarter) {
    quarter
        .breakReason()
        .ifPresent(
            why ->
                key.add(
                    (svg, c) ->
                        svg.write(new Spot(c.x(), c.y() + 4), Letters.SMALL.middle(), "[b]"),
                    "Break before %s: %s".formatted(quarter.period().name(), why)));
  }
}

package org.goldenthread.documents.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;

/**
 * What of an indicator's movement is its usual variation and what is not: the figures, their mean
 * and limits, and the points that have a special cause, each told by shape and colour.
 *
 * @param id starts the ids in the picture; unique on a page
 * @param subject what is measured
 * @param points earliest first, at least one
 */
public record ControlChart(String id, String subject, List<Point> points) {

  /**
   * A quarter that has a figure.
   *
   * @param limits those that hold for the quarter; empty where there are too few points
   * @param rule why it has a special cause: {@code Six quarters falling}
   * @param follows whether the quarter before has a figure, too: only then a line joins the two
   */
  public record Point(
      Period period,
      Figure figure,
      Signal signal,
      Optional<Limits> limits,
      Optional<String> rule,
      boolean follows) {}

  /** Between what the figure usually moves, and around what. */
  public record Limits(Figure lower, Figure mean, Figure upper) {}

  /** A chart that cannot change. */
  public ControlChart {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("There is nothing to draw a control chart of");
    }
  }

  /** The picture. */
  public Chart chart() {
    Table figures =
        new Table(
            subject,
            List.of(
                Column.text("Quarter"),
                Column.number("Value"),
                Column.number("Lower limit"),
                Column.number("Mean"),
                Column.number("Upper limit"),
                Column.text("Reading")),
            points.stream().map(ControlChart::row).toList());
    String alternative = Words.alternative(title(), figures);
    return new Chart(
        new ControlDrawing(this).draw(title(), alternative), title(), alternative, figures);
  }

  private String title() {
    Point latest = points.getLast();
    String limits =
        latest
            .limits()
            .map(l -> ", usual range %s to %s".formatted(l.lower().display(), l.upper().display()))
            .orElse("");
    return "%s: %s%s. %s"
        .formatted(subject, latest.figure().display(), limits, latest.signal().words());
  }

  private static Row row(Point point) {
    Stream<Cell> limits =
        point
            .limits()
            .map(l -> Stream.of(l.lower().cell(), l.mean().cell(), l.upper().cell()))
            .orElseGet(() -> Stream.of(Cell.text(""), Cell.text(""), Cell.text("")));
    String reading =
        point.signal().words() + point.rule().map(rule -> " (" + rule + ")").orElse("");
    return new Row(
        Stream.of(
                Stream.of(Cell.text(point.period().name()), point.figure().cell()),
                limits,
                Stream.of(Cell.text(reading)))
            .flatMap(part -> part)
            .toList());
  }
}

package org.goldenthread.documents.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.chart.Svg.Box;
import org.goldenthread.documents.chart.Svg.Pen;
import org.goldenthread.documents.chart.Svg.Spot;

/**
 * A history as small as a word, for a row of a scorecard: the line, its latest dot, and the target
 * as a dashed line. It has no axis, so the row must print the figures.
 *
 * @param history what a large picture would show; comparators are left out
 */
public record SmallLine(HistoryLine history) {

  private static final double WIDTH = 100;
  private static final double HEIGHT = 32;
  private static final double EDGE = 5;

  /** The picture. */
  public Chart chart() {
    HistoryLine alone =
        new HistoryLine(history.id(), history.subject(), history.each(), quarters(), List.of());
    Chart large = alone.chart();
    Svg svg =
        new Svg(history.id(), new Box(0, 0, WIDTH, HEIGHT), large.title(), large.textAlternative());
    List<BigDecimal> heights = quarters().stream().flatMap(SmallLine::heights).toList();
    if (!heights.isEmpty()) {
      draw(svg, Scale.of(heights));
    }
    return new Chart(svg.drawn(), large.title(), large.textAlternative(), large.figures());
  }

  private List<Quarterly> quarters() {
    return history.quarters();
  }

  private static Stream<BigDecimal> heights(Quarterly quarter) {
    return Stream.concat(
        quarter.figure().map(Figure::value).stream(),
        quarter.aim().map(aim -> aim.target().value()).stream());
  }

  private void draw(Svg svg, Scale scale) {
    for (int i = 0; i < quarters().size(); i++) {
      target(svg, scale, i);
    }
    for (int i = 1; i < quarters().size(); i++) {
      join(svg, scale, i);
    }
    for (int i = 0; i < quarters().size(); i++) {
      int at = i;
      double radius = i == quarters().size() - 1 ? 4 : 2.2;
      quarters()
          .get(i)
          .figure()
          .ifPresent(f -> svg.dot(spot(scale, at, f.value()), radius, HistoryDrawing.LINE));
    }
  }

  private void target(Svg svg, Scale scale, int i) {
    Pen pen = new Pen("#12403a", 1.2, "4 3");
    quarters()
        .get(i)
        .aim()
        .ifPresent(
            aim -> {
              Spot spot = spot(scale, i, aim.target().value());
              double half = step() / 2;
              svg.line(
                  new Spot(Math.max(0, spot.x() - half), spot.y()),
                  new Spot(Math.min(WIDTH, spot.x() + half), spot.y()),
                  pen);
            });
  }

  private void join(Svg svg, Scale scale, int i) {
    Optional<Figure> from = quarters().get(i - 1).figure();
    Optional<Figure> to = quarters().get(i).figure();
    if (from.isPresent() && to.isPresent() && quarters().get(i).breakReason().isEmpty()) {
      Spot start = spot(scale, i - 1, from.get().value());
      svg.line(start, spot(scale, i, to.get().value()), Pen.of(HistoryDrawing.LINE, 1.8));
    }
  }

  private double step() {
    return (WIDTH - 2 * EDGE) / Math.max(1, quarters().size() - 1);
  }

  private Spot spot(Scale scale, int i, BigDecimal value) {
    double down = EDGE + (HEIGHT - 2 * EDGE) * (1 - scale.share(value));
    double across = quarters().size() == 1 ? WIDTH / 2 : EDGE + step() * i;
    return new Spot(across, down);
  }
}

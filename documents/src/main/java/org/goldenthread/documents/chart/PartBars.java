package org.goldenthread.documents.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.chart.Svg.Box;
import org.goldenthread.documents.chart.Svg.Letters;
import org.goldenthread.documents.chart.Svg.Pen;
import org.goldenthread.documents.chart.Svg.Spot;
import org.goldenthread.documents.table.Table;

/**
 * A bar for each part of a figure, all from zero; where the parts are groups with values of their
 * own, with a line at the value of the whole.
 *
 * @param id starts the ids in the picture; unique on a page
 * @param title what is seen, in a sentence
 * @param bars in the order to draw
 * @param whole where the line stands; empty for none
 * @param figures the same as a table
 */
public record PartBars(
    String id, String title, List<Bar> bars, Optional<Figure> whole, Table figures) {

  private static final double WIDTH = 620;
  private static final double LEFT = 190;
  private static final double RIGHT = 520;
  private static final double LINE = 24;
  private static final int LONGEST_NAME = 26;

  /** Bars that cannot change. */
  public PartBars {
    bars = List.copyOf(bars);
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("There is nothing to draw a bar of");
    }
  }

  /**
   * A part.
   *
   * @param figure empty where there is none
   * @param instead what is written where there is no figure
   */
  public record Bar(String name, Optional<Figure> figure, String instead) {}

  /** The picture. */
  public Chart chart() {
    String alternative = Words.alternative(title, figures);
    return new Chart(draw(alternative), title, alternative, figures);
  }

  private String draw(String alternative) {
    double floor = 6 + LINE * bars.size();
    double height = floor + (whole.isPresent() ? LINE : 4);
    Svg svg = new Svg(id, new Box(0, 0, WIDTH, height), title, alternative);
    double top = 6;
    for (Bar bar : bars) {
      draw(svg, bar, top);
      top += LINE;
    }
    double zero = across(BigDecimal.ZERO);
    svg.line(new Spot(zero, 2), new Spot(zero, floor), Pen.of(Svg.INK, 1.5));
    whole.ifPresent(figure -> line(svg, figure, floor));
    return svg.drawn();
  }

  private static void line(Svg svg, Figure figure, double floor, double at) {
    svg.line(new Spot(at, 2), new Spot(at, floor + 4), new Pen(Svg.INK, 1.5, "5 4"));
    svg.write(
        new Spot(at, floor + 18), Letters.SMALL.in(Svg.INK).middle(), "Whole " + figure.display());
  }

  private void line(Svg svg, Figure figure, double floor) {
    line(svg, figure, floor, across(figure.value()));
  }

  private void draw(Svg svg, Bar bar, double top) {
    svg.write(new Spot(LEFT - 8, top + 15), Letters.PLAIN.end(), shortened(bar.name()));
    double zero = across(BigDecimal.ZERO);
    bar.figure()
        .ifPresentOrElse(
            figure -> {
              double end = across(figure.value());
              svg.area(
                  new Box(Math.min(zero, end), top + 2, Math.abs(end - zero), LINE - 7), "#3d6b9e");
              svg.write(
                  new Spot(Math.max(zero, end) + 6, top + 15), Letters.BOLD, figure.display());
            },
            () -> svg.write(new Spot(zero + 6, top + 15), Letters.SMALL, bar.instead()));
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  /** Where a value stands between the lowest and the highest, zero among them. */
  private double across(BigDecimal value) {
    double low = extreme(-1);
    double high = extreme(1);
    return LEFT + (high == low ? 0 : (RIGHT - LEFT) * (value.doubleValue() - low) / (high - low));
  }

  private double extreme(int sign) {
    return Stream.concat(bars.stream().flatMap(bar -> bar.figure().stream()), whole.stream())
            .mapToDouble(figure -> figure.value().doubleValue())
            .filter(value -> Math.signum(value) == sign)
            .map(value -> value * sign)
            .max()
            .orElse(0)
        * sign;
  }
}

package org.goldenthread.documents.chart;

import java.util.List;
import org.goldenthread.documents.chart.Svg.Box;
import org.goldenthread.documents.chart.Svg.Letters;
import org.goldenthread.documents.chart.Svg.Pen;
import org.goldenthread.documents.chart.Svg.Spot;
import org.goldenthread.documents.table.Table;

/**
 * A bar for each count, all from the same zero: which way indicators moved.
 *
 * @param id starts the ids in the picture; unique on a page
 * @param subject what is counted: {@code Short-term trends}
 */
public record CountBars(String id, String subject, List<Share> shares) {

  private static final double WIDTH = 360;
  private static final double ZERO = 136;
  private static final double LONGEST = 190;
  private static final double LINE = 28;

  /** Counts that cannot change. */
  public CountBars {
    shares = List.copyOf(shares);
    if (shares.isEmpty()) {
      throw new IllegalArgumentException("There is nothing to draw a bar of");
    }
  }

  /** The picture. */
  public Chart chart() {
    Table figures = Share.table(subject, shares);
    String alternative = Words.alternative(title(), figures);
    return new Chart(draw(alternative), title(), alternative, figures);
  }

  private String title() {
    return Share.title(subject, shares);
  }

  private String draw(String alternative) {
    double height = LINE * shares.size() + 8;
    Svg svg = new Svg(id, new Box(0, 0, WIDTH, height), title(), alternative);
    double top = 4;
    for (Share share : shares) {
      bar(svg, share, top);
      top += LINE;
    }
    svg.line(new Spot(ZERO, 2), new Spot(ZERO, height - 2), Pen.of(Svg.INK, 1.5));
    return svg.drawn();
  }

  private void bar(Svg svg, Share share, double top) {
    int most = Math.max(1, shares.stream().mapToInt(Share::count).max().orElse(1));
    double length = LONGEST * share.count() / most;
    String colour = share.sign().tone().colour();
    svg.write(
        new Spot(0, top + 17),
        Letters.BOLD.in(share.sign().tone().onWhite()),
        share.sign().symbol());
    svg.write(new Spot(20, top + 17), Letters.PLAIN, share.sign().word());
    svg.area(new Box(ZERO, top + 2, length, LINE - 8), colour);
    svg.write(new Spot(ZERO + length + 6, top + 17), Letters.BOLD, Integer.toString(share.count()));
  }
}

package org.goldenthread.documents.chart;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.documents.chart.Svg.Letters;
import org.goldenthread.documents.chart.Svg.Pen;
import org.goldenthread.documents.chart.Svg.Spot;

/** What the signs in a picture mean, line by line under it. */
final class Key {

  private static final double LINE = 17;
  private static final double TEXT = 34;
  private static final int LONGEST = 52;

  private final List<Entry> entries = new ArrayList<>();

  /** Draws the sign around a place. */
  interface Sample {
    void draw(Svg svg, Spot centre);
  }

  private record Entry(Sample sample, List<String> lines) {}

  void add(Sample sample, String words) {
    entries.add(new Entry(sample, Words.lines(words, LONGEST)));
  }

  /** Adds a line as it is drawn. */
  void add(Pen pen, String words) {
    add((svg, c) -> svg.line(new Spot(c.x() - 13, c.y()), new Spot(c.x() + 13, c.y()), pen), words);
  }

  double height() {
    return entries.stream().mapToDouble(entry -> LINE * entry.lines().size()).sum() + 8;
  }

  void draw(Svg svg, double top) {
    double down = top + 10;
    for (Entry entry : entries) {
      entry.sample().draw(svg, new Spot(15, down));
      for (String line : entry.lines()) {
        svg.write(new Spot(TEXT, down + 4), Letters.SMALL.in(Svg.INK), line);
        down += LINE;
      }
    }
  }
}

package org.goldenthread.documents.chart;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.documents.chart.Svg.Box;
import org.goldenthread.documents.chart.Svg.Letters;
import org.goldenthread.documents.chart.Svg.Pen;
import org.goldenthread.documents.chart.Svg.Spot;

/**
 * The ground on which lines are drawn: where a quarter and a value stand, and the axes that say so.
 *
 * @param area what the axes enclose
 */
record Plot(Box area, Scale scale, List<Period> periods) {

  static final double WIDTH = 360;
  private static final double ROOM_FOR_DIGIT = 7;
  private static final double TOP = 26;
  private static final double HEIGHT = 132;
  private static final double RIGHT = 14;
  private static final double ROOM_FOR_PART = 22;
  private static final double ROOM_FOR_WHOLE = 46;

  /** How far down a picture the axes reach, labels included. */
  static final double BOTTOM = TOP + HEIGHT + 38;

  static Plot of(Scale scale, List<Period> periods) {
    int digits = scale.ticks().stream().mapToInt(t -> Scale.label(t).length()).max().orElse(1);
    double left = 12 + ROOM_FOR_DIGIT * digits;
    return new Plot(new Box(left, TOP, WIDTH - left - RIGHT, HEIGHT), scale, periods);
  }

  /** How far apart two quarters stand. */
  double step() {
    return area.width() / periods.size();
  }

  double across(int period) {
    return area.x() + step() * (period + 0.5);
  }

  double down(BigDecimal value) {
    return area.y() + area.height() * (1 - scale.share(value));
  }

  Spot spot(int period, BigDecimal value) {
    return new Spot(across(period), down(value));
  }

  double floor() {
    return area.y() + area.height();
  }

  /** A line at a value beside one quarter. */
  void level(Svg svg, int period, BigDecimal value, Pen pen) {
    double left = area.x() + step() * period;
    svg.line(new Spot(left, down(value)), new Spot(left + step(), down(value)), pen);
  }

  void axes(Svg svg) {
    for (BigDecimal tick : scale.ticks()) {
      double down = down(tick);
      Spot right = new Spot(area.x() + area.width(), down);
      svg.line(new Spot(area.x(), down), right, Pen.of("#e3e8e7", 1));
      svg.write(new Spot(area.x() - 6, down + 4), Letters.SMALL.end(), Scale.label(tick));
    }
    Spot corner = new Spot(area.x(), floor());
    svg.line(corner, new Spot(area.x() + area.width(), floor()), Pen.of(Svg.QUIET, 1));
    int start = 0;
    for (int i = 0; i < periods.size(); i++) {
      part(svg, i);
      if (i + 1 == periods.size() || !whole(i + 1).equals(whole(i))) {
        year(svg, start, i);
        start = i + 1;
      }
    }
  }

  private void part(Svg svg, int period) {
    svg.line(
        new Spot(across(period), floor()),
        new Spot(across(period), floor() + 4),
        Pen.of(Svg.QUIET, 1));
    if (step() >= ROOM_FOR_PART) {
      Spot under = new Spot(across(period), floor() + 16);
      svg.write(under, Letters.SMALL.middle(), periods.get(period).part());
    }
  }

  /** The year under its quarters, with a rule that separates it from the year before. */
  private void year(Svg svg, int first, int last) {
    double left = area.x() + step() * first;
    double width = step() * (last - first + 1);
    if (first > 0) {
      Pen rule = Pen.of(Svg.RULE, 1);
      svg.line(new Spot(left, floor()), new Spot(left, floor() + 34), rule);
    }
    if (width >= ROOM_FOR_WHOLE) {
      svg.write(new Spot(left + width / 2, floor() + 32), Letters.SMALL.middle(), whole(first));
    } else if (step() >= ROOM_FOR_PART) {
      String century = whole(first);
      svg.write(
          new Spot(left + width / 2, floor() + 32),
          Letters.SMALL.middle(),
          century.length() > 2 ? "’" + century.substring(2) : century);
    }
  }

  private String whole(int period) {
    return periods.get(period).whole();
  }
}

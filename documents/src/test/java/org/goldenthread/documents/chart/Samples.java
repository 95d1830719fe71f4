package org.goldenthread.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.documents.chart.ControlChart.Limits;
import org.goldenthread.documents.chart.ControlChart.Point;
import org.goldenthread.documents.chart.Quarterly.Aim;
import org.goldenthread.documents.chart.Quarterly.Range;
import org.goldenthread.documents.chart.Quarterly.Reading;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Sign;
import org.goldenthread.documents.table.Tone;

/** Figures like those of a published report, one picture of each kind. */
final class Samples {

  private Samples() {}

  static Chart status() {
    return SplitBar.of("status", "33 indicators by score", scores(16, 3, 14)).chart();
  }

  static Chart priorities() {
    List<SplitBar.Bar> bars =
        List.of(
            new SplitBar.Bar(
                "One Council, Building an Effective and Dynamic Organisation", scores(5, 1, 4)),
            new SplitBar.Bar("A Cleaner Greener Place to Live", scores(3, 0, 1)),
            new SplitBar.Bar("Stronger and Safer Communities", scores(8, 2, 9)));
    return new SplitBar("priorities", "Scores by priority", bars).chart();
  }

  static Chart trends() {
    return new CountBars(
            "trends",
            "Against the quarter before",
            List.of(
                share("↗", "Improved", 12, Tone.BEST),
                share("→", "Consistent", 2, Tone.MIDDLE),
                share("↘", "Worse", 19, Tone.WORST),
                share("", "Not compared", 0, Tone.NEUTRAL)))
        .chart();
  }

  static HistoryLine lookedAfter() {
    return new HistoryLine(
        "history",
        "Children looked after per 10,000",
        "quarter",
        List.of(
            quarter("Q1", "2019-20", "88.1", "84", List.of()),
            quarter("Q2", "2019-20", "86.4", "84", List.of()),
            quarter("Q3", "2019-20", "84.2", "84", List.of()),
            gap("Q4", "2019-20", "Delayed by the first lockdown"),
            quarter("Q1", "2020-21", "87.0", "85", List.of(Mark.REVISED)),
            quarter("Q2", "2020-21", "88.4", "85", List.of()),
            quarter("Q3", "2020-21", "90.9", "85", List.of(Mark.PROVISIONAL))),
        List.of(
            new HistoryLine.Comparator("Statistical neighbours, 2019-20", figure("92.3")),
            new HistoryLine.Comparator("England, 2019-20", figure("67"))));
  }

  static HistoryLine broken() {
    List<Quarterly> quarters = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String year = "20%d-%d".formatted(17 + i / 4, 18 + i / 4);
      String value = Integer.toString(171_000 - i * i * 400 + (i % 3) * 9_000);
      Quarterly plain = quarter("Q" + (i % 4 + 1), year, value, "150000", List.of());
      quarters.add(i == 9 ? amended(plain) : plain);
    }
    return new HistoryLine("broken", "Rent lost on empty homes", "quarter", quarters, List.of());
  }

  static Chart control() {
    List<Point> points = new ArrayList<>();
    int[] values = {72, 75, 71, 74, 73, 76, 72, 74, 88, 75, 70, 64};
    for (int i = 0; i < values.length; i++) {
      Signal signal = i == 8 ? Signal.IMPROVEMENT : i == 11 ? Signal.CONCERN : Signal.COMMON_CAUSE;
      points.add(point(i, values[i], signal));
    }
    return new ControlChart("control", "Complaints answered in time", points).chart();
  }

  static List<Share> scores(int exceeds, int onTarget, int below) {
    return List.of(
        share("★", "Exceeds target", exceeds, Tone.BEST),
        share("●", "On target", onTarget, Tone.MIDDLE),
        share("▲", "Below target", below, Tone.WORST));
  }

  static Share share(String symbol, String word, int count, Tone tone) {
    return new Share(new Sign(symbol, word, tone), count);
  }

  static Figure figure(String value) {
    return new Figure(new BigDecimal(value), value);
  }

  static Quarterly quarter(
      String part, String year, String value, String target, List<Mark> marks) {
    BigDecimal aim = new BigDecimal(target);
    Range tolerance = new Range(aim, aim.multiply(new BigDecimal("1.05")));
    return new Quarterly(
        period(part, year),
        new Reading.Value(figure(value)),
        Optional.of(new Aim(figure(target), Optional.of(tolerance))),
        Optional.empty(),
        marks);
  }

  static Quarterly gap(String part, String year, String reason) {
    return new Quarterly(
        period(part, year),
        new Reading.Gap(reason),
        Optional.empty(),
        Optional.empty(),
        List.of(Mark.NOT_AVAILABLE));
  }

  static Period period(String part, String year) {
    return new Period(part, year, "Quarter %s %s".formatted(part.substring(1), year));
  }

  private static Quarterly amended(Quarterly plain) {
    return new Quarterly(
        plain.period(),
        plain.reading(),
        plain.aim(),
        Optional.of("Measure amended, no previous comparable data"),
        List.of(Mark.BREAK));
  }

  private static Point point(int i, int value, Signal signal) {
    String year = "20%d-%d".formatted(18 + i / 4, 19 + i / 4);
    Optional<String> rule =
        signal.isSpecial() ? Optional.of("Outside the usual range") : Optional.empty();
    return new Point(
        period("Q" + (i % 4 + 1), year),
        new Figure(BigDecimal.valueOf(value), value + "%"),
        signal,
        Optional.of(
            new Limits(
                new Figure(new BigDecimal("66.2"), "66.2%"),
                new Figure(new BigDecimal("73.7"), "73.7%"),
                new Figure(new BigDecimal("81.2"), "81.2%"))),
        rule,
        true);
  }
}

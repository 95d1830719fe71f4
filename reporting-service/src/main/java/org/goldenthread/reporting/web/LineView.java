package org.goldenthread.reporting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.domain.FigureFormat;
import org.goldenthread.reporting.domain.HistoryPoint;
import org.goldenthread.reporting.domain.ScorecardRow;
import org.goldenthread.vocabulary.Quarter;

/**
 * An indicator's recent figures as a small line against the target, five quarters wide. Quarters
 * that follow one another are joined; a missing one leaves a gap. The same figures stand in the
 * scorecard.
 *
 * @param dots one for each figure, earliest first
 * @param joins between neighbouring quarters
 * @param target how far down the target's line is, empty if there is none
 * @param words the same in words
 */
record LineView(List<Dot> dots, List<Join> joins, String target, String words) {

  private static final int STEP = 22;
  private static final int MARGIN = 6;
  private static final BigDecimal HEIGHT = BigDecimal.valueOf(20);
  private static final BigDecimal TOP = BigDecimal.valueOf(6);
  private static final BigDecimal MIDDLE = BigDecimal.valueOf(16);

  static LineView of(ScorecardRow row) {
    Scale scale = Scale.of(row);
    Quarter first = row.figure().quarter().sameQuarterLastYear();
    List<Dot> dots = row.history().stream().flatMap(p -> Dot.of(p, first, scale).stream()).toList();
    List<Join> joins = new ArrayList<>();
    for (int i = 1; i < dots.size(); i++) {
      if (dots.get(i).place() - dots.get(i - 1).place() == 1) {
        joins.add(new Join(dots.get(i - 1), dots.get(i)));
      }
    }
    String target = row.figure().target().number().map(scale::down).orElse("");
    return new LineView(dots, List.copyOf(joins), target, words(row));
  }

  private static String words(ScorecardRow row) {
    FigureFormat format = row.definition().format();
    List<String> parts =
        row.history().stream()
            .map(point -> point.outturn().display(format) + " in " + point.quarter().label())
            .toList();
    String target =
        row.figure().target().number().map(t -> "; target " + format.write(t)).orElse("");
    return String.join(", ", parts) + target;
  }

  /** A figure. */
  record Dot(int place, int across, String down) {

    private static Optional<Dot> of(HistoryPoint point, Quarter first, Scale scale) {
      int place = 0;
      while (first.plus(place).compareTo(point.quarter()) < 0) {
        place++;
      }
      int quarters = place;
      return point
          .outturn()
          .value()
          .map(value -> new Dot(quarters, MARGIN + quarters * STEP, scale.down(value)));
    }
  }

  /** A line between two figures. */
  record Join(Dot from, Dot to) {}

  /** Spreads the figures and the target over the height. */
  private record Scale(BigDecimal lowest, BigDecimal highest) {

    private static Scale of(ScorecardRow row) {
      List<BigDecimal> values =
          Stream.concat(
                  row.history().stream().flatMap(point -> point.outturn().value().stream()),
                  row.figure().target().number().stream())
              .toList();
      return new Scale(
          values.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO),
          values.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
    }

    private String down(BigDecimal value) {
      BigDecimal range = highest.subtract(lowest);
      return range.signum() == 0
          ? MIDDLE.toString()
          : TOP.add(highest.subtract(value).multiply(HEIGHT).divide(range, 1, RoundingMode.HALF_UP))
              .toString();
    }
  }
}

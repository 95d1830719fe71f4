package org.goldenthread.reporting.list;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.figure.Assessment;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.reporting.scorecard.HistoryPoint;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.code.Direction;

/** A list of figures beside others, what matters most first. */
@SuppressWarnings("ImmutableEnumChecker") // Each is a function of nothing but its argument.
public enum ComparedList implements ByName {
  /**
   * How each moved since the quarter before, the furthest first. A year to date is left out: it
   * rises from quarter to quarter whatever happens.
   */
  MOVERS(
      "movers",
      row -> row.definition().cumulative() ? Stream.of() : moved(row, Assessment::shortTermTrend),
      Beside::size),
  /** How each moved since the same quarter of the year before, the furthest first. */
  ANNUAL_MOVERS("annual-movers", row -> moved(row, Assessment::annualTrend), Beside::size),
  /** How each stands beside each figure of others, the furthest behind first. */
  COMPARATOR_GAPS("comparator-gaps", ComparedList::gaps, Beside::behind);

  /** Every name as a pattern of an address. */
  public static final String NAMES = "movers|annual-movers|comparator-gaps";

  private final String path;
  private final Function<ScorecardRow, Stream<Beside>> besides;
  private final Function<Beside, BigDecimal> rank;

  ComparedList(
      String path,
      Function<ScorecardRow, Stream<Beside>> besides,
      Function<Beside, BigDecimal> rank) {
    this.path = path;
    this.besides = besides;
    this.rank = rank;
  }

  /**
   * The list of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ComparedList parse(String path) {
    return ByName.parse(values(), path);
  }

  @Override
  public String path() {
    return path;
  }

  /** What can be compared, in its order; what is not judged stands after what is. */
  public List<Beside> of(Dashboard dashboard) {
    return dashboard.scorecard().reportedRows().stream()
        .flatMap(besides)
        .sorted(
            Comparator.<Beside, Boolean>comparing(it -> it.standing() == Beside.Standing.NOT_JUDGED)
                .thenComparing(rank, Comparator.reverseOrder()))
        .toList();
  }

  /**
   * The figure beside the one that its trend was judged by; none where that was another than what
   * was reported, as of a quarter alone in a year to date.
   */
  private static Stream<Beside> moved(ScorecardRow row, Function<Assessment, Trend> which) {
    Trend trend = which.apply(row.figure().assessment());
    return row.history().stream()
        .filter(point -> trend.earlierQuarter().filter(point.quarter()::equals).isPresent())
        .filter(point -> isSame(point, trend))
        .flatMap(
            point ->
                value(row)
                    .map(
                        now ->
                            new Beside(
                                row,
                                now,
                                row.definition().frequency().period(point.quarter()).label(),
                                Optional.empty(),
                                trend.earlierValue().orElseThrow(),
                                standing(trend.direction())))
                    .stream());
  }

  private static boolean isSame(HistoryPoint point, Trend trend) {
    return trend.direction() != Direction.NONE
        && trend
            .earlierValue()
            .flatMap(was -> point.outturn().value().filter(it -> it.compareTo(was) == 0))
            .isPresent();
  }

  private static Beside.Standing standing(Direction direction) {
    return switch (direction) {
      case IMPROVED -> Beside.Standing.BETTER;
      case CONSISTENT -> Beside.Standing.LEVEL;
      case WORSE -> Beside.Standing.WORSE;
      case INCREASED, UNCHANGED, DECREASED, NONE -> Beside.Standing.NOT_JUDGED;
    };
  }

  private static Stream<Beside> gaps(ScorecardRow row) {
    return row.comparators().stream()
        .filter(it -> it.unit(row.format()).equals(row.format().unit()))
        .flatMap(it -> gap(row, it).stream());
  }

  private static Optional<Beside> gap(ScorecardRow row, Comparators.Comparator other) {
    return value(row)
        .flatMap(
            now ->
                other
                    .value()
                    .map(
                        theirs ->
                            new Beside(
                                row,
                                now,
                                other.label(),
                                other.period(),
                                theirs,
                                Beside.Standing.of(
                                    now.compareTo(theirs), row.definition().polarity()))));
  }

  private static Optional<BigDecimal> value(ScorecardRow row) {
    return row.figure().outturn().flatMap(Outturn::value);
  }
}

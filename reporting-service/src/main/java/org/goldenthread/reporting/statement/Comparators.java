package org.goldenthread.reporting.statement;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.UnitKind;

/**
 * The figures of others that an outturn is held beside.
 *
 * @param all in the order to print
 */
public record Comparators(@JsonAlias("comparators") List<Comparator> all, Instant submittedAt) {

  /**
   * A figure to compare with.
   *
   * @param label whose figure it is
   * @param value empty where a source is named but has no figure
   * @param period the time that the figure is of
   * @param unit the figure's own; empty where it is the indicator's
   */
  public record Comparator(
      String label,
      Optional<BigDecimal> value,
      Optional<String> period,
      Optional<String> source,
      Optional<Unit> unit) {

    private static final Pattern RANK = Pattern.compile("(?i)\\b(rank|ranked|ranking)\\b");

    /** What the figure counts: of old ones that say nothing, a place among others is a rank. */
    public Unit unit(FigureFormat indicator) {
      return unit.orElseGet(
          () -> RANK.matcher(label).find() ? Unit.of(UnitKind.RANK) : indicator.unit());
    }

    /** The figure as it is printed, where there is one: in its own unit, or as the indicator's. */
    public Optional<String> display(FigureFormat indicator) {
      Unit own = unit(indicator);
      FigureFormat format =
          own.equals(indicator.unit()) ? indicator : new FigureFormat(own, OptionalInt.empty(), 1);
      return value.map(format::write);
    }
  }
}

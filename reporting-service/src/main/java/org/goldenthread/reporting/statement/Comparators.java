package org.goldenthread.reporting.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.vocabulary.UnitKind;

/**
 * The figures of others that an outturn is held beside.
 *
 * @param all in the order to print
 */
public record Comparators(List<Comparator> all, Instant submittedAt) {

  /** Comparators that cannot change. */
  public Comparators {
    all = List.copyOf(all);
  }

  /**
   * A figure to compare with.
   *
   * @param label whose figure it is
   * @param value empty where a source is named but has no figure
   * @param period the time that the figure is of
   */
  public record Comparator(
      String label, Optional<BigDecimal> value, Optional<String> period, Optional<String> source) {

    private static final Pattern RANK = Pattern.compile("(?i)\\b(rank|ranked|ranking)\\b");

    /** Whether it says a place among others and not a figure like the indicator's. */
    public boolean isRank() {
      return RANK.matcher(label).find();
    }

    /**
     * The figure as it is printed, where there is one: a rank as a rank, everything else as the
     * indicator's own figures.
     */
    public Optional<String> display(FigureFormat indicator) {
      FigureFormat format = isRank() ? FigureFormat.of(UnitKind.RANK.name()) : indicator;
      return value.map(format::write);
    }
  }
}

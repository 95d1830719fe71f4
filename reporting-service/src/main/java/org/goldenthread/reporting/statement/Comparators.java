package org.goldenthread.reporting.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
      String label, Optional<BigDecimal> value, Optional<String> period, Optional<String> source) {}
}

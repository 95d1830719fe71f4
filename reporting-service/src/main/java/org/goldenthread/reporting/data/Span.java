package org.goldenthread.reporting.data;

import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/**
 * The quarters from one to another, both included.
 *
 * @param first not after the last
 */
public record Span(Quarter first, Quarter last) {

  /** Every quarter that a council can have measured, with a year before it. */
  public static final Span ALL =
      new Span(new FinancialYear(1901).quarter(1), new FinancialYear(2998).quarter(4));

  /**
   * A span that has a quarter.
   *
   * @throws IllegalArgumentException if the last is before the first
   */
  public Span {
    if (last.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "%s is before %s: from is the earlier quarter, to the later one".formatted(last, first));
    }
  }

  /** Whether the quarter is in it. */
  public boolean covers(Quarter quarter) {
    return first.compareTo(quarter) <= 0 && last.compareTo(quarter) >= 0;
  }
}

package org.goldenthread.outturns.domain;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What an indicator's value counts.
 *
 * @param code in lower case: {@code percent}, {@code days}; empty if none is known
 */
public record Unit(String code) {

  /** No unit is known. */
  public static final Unit NONE = new Unit("");

  private static final String PERCENT = "percent";
  private static final String RATE_PER_10_000 = "rate per 10,000";
  private static final String RATE_PER_10K = "rate_per_10k";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** A unit in whatever case it was written. */
  public Unit {
    code = code.toLowerCase(Locale.ROOT);
  }

  /** Whether values are percentages. */
  public boolean isPercent() {
    return code.equals(PERCENT);
  }

  /** What numerator over denominator is multiplied by: 100, 10,000 or 1. */
  public BigDecimal perUnit() {
    return switch (code) {
      case PERCENT -> HUNDRED;
      case RATE_PER_10_000, RATE_PER_10K -> TEN_THOUSAND;
      default -> BigDecimal.ONE;
    };
  }

  /** A figure as people read it: with a percent sign where that is the unit. */
  public String print(BigDecimal figure) {
    return figure.toPlainString() + (isPercent() ? "%" : "");
  }
}

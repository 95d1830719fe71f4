package org.goldenthread.launcher.load;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the files write it, and as the API does.
 *
 * @param name the API's name; null for a bare number of unknown meaning
 * @param thousands the power of ten, 0 or 3, by which a written value is smaller than the real one
 */
record Unit(@Nullable String name, int thousands) {

  static final Unit NONE = new Unit(null, 0);

  static Unit of(String written) {
    return switch (written) {
      case "" -> NONE;
      case "rate_per_10k" -> new Unit("rate per 10,000", 0);
      case "gbp" -> new Unit("GBP", 0);
      case "gbp_thousand" -> new Unit("GBP", 3);
      case "percent_of_fte_days" -> new Unit("percent of FTE days", 0);
      default -> new Unit(written.replace('_', ' '), 0);
    };
  }

  /** By what a value is divided for print; null where it is printed as it is. */
  @Nullable Integer displayScale() {
    return thousands == 0 ? null : BigDecimal.ONE.movePointRight(thousands).intValueExact();
  }

  /** The real value: 171 thousand is 171000, and 12.50 of anything else is 12.50. */
  BigDecimal real(BigDecimal written) {
    return written.movePointRight(thousands);
  }
}

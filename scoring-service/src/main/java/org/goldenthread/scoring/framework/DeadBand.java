package org.goldenthread.scoring.framework;

import java.math.BigDecimal;

/**
 * How much a value may change and still be called consistent.
 *
 * @param percent of the earlier value without its sign; zero demands equality
 */
public record DeadBand(BigDecimal percent) {

  /** Consistent means equal. */
  public static final DeadBand NONE = new DeadBand(BigDecimal.ZERO);

  /** Refuses what is below zero. */
  public DeadBand {
    if (percent.signum() < 0) {
      throw new IllegalArgumentException("A dead band cannot be below zero: " + percent);
    }
  }

  /** Its width on either side of the earlier value, in the indicator's unit; exact. */
  public BigDecimal around(BigDecimal earlier) {
    return Percentage.ofAbsolute(earlier, percent);
  }

  /** Whether the change lies inside, its edge included. */
  public boolean covers(BigDecimal change, BigDecimal earlier) {
    return change.abs().compareTo(around(earlier)) <= 0;
  }
}

package org.goldenthread.scoring.framework;

import java.math.BigDecimal;

/** Percentages of amounts, exactly: moving the point replaces the division by a hundred. */
public final class Percentage {

  private static final int HUNDREDTHS = 2;

  private Percentage() {}

  /** So many percent of the amount without its sign. */
  public static BigDecimal ofAbsolute(BigDecimal amount, BigDecimal percent) {
    return amount.abs().multiply(percent).movePointLeft(HUNDREDTHS);
  }

  /** The same number in as few digits as it needs; only for what was computed, never submitted. */
  public static BigDecimal withoutTrailingZeros(BigDecimal computed) {
    BigDecimal stripped = computed.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

package org.goldenthread.outturns.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a value was, or can be, computed from: 113 of 147.
 *
 * @param denominator above zero
 */
public record Ratio(Figure numerator, Figure denominator) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * A ratio that can be computed.
   *
   * @throws IllegalArgumentException if the denominator is not above zero
   */
  public Ratio {
    if (denominator.value().signum() <= 0) {
      throw new IllegalArgumentException("The denominator must be above zero");
    }
  }

  /**
   * The value it gives: 100 times the quotient for a percentage, 10,000 times for a rate per
   * 10,000, else the quotient; rounded half up to 10 decimals, without zeros at its end.
   */
  public Figure valueIn(Unit unit) {
    return new Figure(rounded(unit, Figure.DIGITS_AFTER).stripTrailingZeros());
  }

  /** The value it gives, rounded half up to so many decimals. */
  BigDecimal rounded(Unit unit, int decimals) {
    return numerator
        .value()
        .multiply(unit.perUnit())
        .divide(denominator.value(), decimals, RoundingMode.HALF_UP);
  }

  /**
   * Whether the value is what the ratio gives, rounded in any way to the value's own digits: they
   * differ by at most half of its last digit. Compared exactly, without dividing.
   */
  boolean agreesWith(Figure value, Unit unit) {
    BigDecimal fromRatio = numerator.value().multiply(unit.perUnit());
    BigDecimal fromValue = value.value().multiply(denominator.value());
    BigDecimal allowed = HALF.scaleByPowerOfTen(-value.decimals()).multiply(denominator.value());
    return fromRatio.subtract(fromValue).abs().compareTo(allowed) <= 0;
  }
}

package org.goldenthread.outturns.field;

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
   * The value it gives: the quotient times the factor of its unit, rounded half up to 10 decimals,
   * without zeros at its end.
   */
  public Figure value(BigDecimal factor) {
    return new Figure(rounded(factor, Figure.DIGITS_AFTER).stripTrailingZeros());
  }

  /** The value it gives, rounded half up to so many decimals. */
  public BigDecimal rounded(BigDecimal factor, int decimals) {
    return numerator
        .value()
        .multiply(factor)
        .divide(denominator.value(), decimals, RoundingMode.HALF_UP);
  }

  /**
   * Whether the value is what the ratio gives, rounded in any way to the value's own digits: they
   * differ by at most half of its last digit. Compared exactly, without dividing.
   */
  public boolean agreesWith(Figure value, BigDecimal factor) {
    BigDecimal fromRatio = numerator.value().multiply(factor);
    BigDecimal fromValue = value.value().multiply(denominator.value());
    BigDecimal allowed = HALF.scaleByPowerOfTen(-value.decimals()).multiply(denominator.value());
    return fromRatio.subtract(fromValue).abs().compareTo(allowed) <= 0;
  }
}

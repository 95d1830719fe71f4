package org.goldenthread.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact figure. Two are equal if they have the same value, however many noughts they were
 * written with; the digits stay as they were first written.
 *
 * @param digits at most 15 before the decimal point and 10 after it
 */
public record Decimal(@JsonValue BigDecimal digits) implements Comparable<Decimal> {

  /** Nothing. */
  public static final Decimal ZERO = new Decimal(BigDecimal.ZERO);

  private static final int BEFORE_THE_POINT = 15;
  private static final int AFTER_THE_POINT = 10;

  /**
   * A figure that a council can have.
   *
   * @throws IllegalArgumentException with a sentence for the user, if there are too many digits;
   *     the figure is not written out, because it may have a thousand million of them
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Decimal {
    long beforeThePoint = (long) digits.precision() - digits.scale();
    if (beforeThePoint > BEFORE_THE_POINT || digits.scale() > AFTER_THE_POINT) {
      throw new IllegalArgumentException(
          "A figure has at most %d digits before the decimal point and %d after it"
              .formatted(BEFORE_THE_POINT, AFTER_THE_POINT));
    }
  }

  /**
   * A number with no more decimals than are kept, rounded half up. One far below what is kept is
   * not written out for that, so that {@code 1e-999999999} costs nothing.
   */
  public static BigDecimal rounded(BigDecimal sent) {
    if (sent.scale() <= AFTER_THE_POINT) {
      return sent;
    }
    boolean nothing = (long) sent.precision() - sent.scale() < -AFTER_THE_POINT;
    return nothing ? BigDecimal.ZERO : sent.setScale(AFTER_THE_POINT, RoundingMode.HALF_UP);
  }

  /** Whether it is above zero. */
  public boolean isPositive() {
    return digits.signum() > 0;
  }

  /** Whether it is below zero. */
  public boolean isNegative() {
    return digits.signum() < 0;
  }

  @Override
  public int compareTo(Decimal other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Decimal decimal && compareTo(decimal) == 0;
  }

  @Override
  public int hashCode() {
    return digits.stripTrailingZeros().hashCode();
  }

  /** The digits as they were first written, never in scientific notation. */
  @Override
  public String toString() {
    return digits.toPlainString();
  }
}

package org.goldenthread.outturns.field;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.vocabulary.Decimal;

/**
 * An exact decimal that a directorate submitted, with the digits that it sent. Two figures are
 * equal if they are the same number: 71.0 and 71 are.
 *
 * @param value not in powers of ten if it fits
 */
public record Figure(@JsonValue BigDecimal value) {

  /** The greatest number of digits before the point. */
  public static final int DIGITS_BEFORE = 15;

  /** The greatest number of decimals, and the decimals that a computed value is rounded to. */
  public static final int DIGITS_AFTER = 10;

  /** Writes a number that fits without powers of ten: 1E+3 becomes 1000. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Figure {
    value = fits(value) ? plain(value) : value;
  }

  /**
   * Whether it has few enough digits to be kept. Zeros at its end do not count. The number is not
   * written out for that, so that {@code 1e999999999} costs nothing.
   */
  public boolean fits() {
    return fits(value);
  }

  /** The same with no more decimals than are kept, rounded half up. */
  public Figure rounded() {
    return fits() ? this : new Figure(Decimal.rounded(value));
  }

  /** What whoever sent it should know where it is kept as another. */
  public Optional<String> roundingTo(Figure kept, String name) {
    return equals(kept)
        ? Optional.empty()
        : Optional.of("%s %s was rounded to %s".formatted(name, this, kept));
  }

  /** How many decimals it was written with. */
  public int decimals() {
    return value.scale();
  }

  /** Whether it is the greater number. */
  public boolean isAbove(Figure other) {
    return value.compareTo(other.value) > 0;
  }

  private static boolean fits(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (long) bare.precision() - bare.scale() <= DIGITS_BEFORE && bare.scale() <= DIGITS_AFTER;
  }

  private static BigDecimal plain(BigDecimal number) {
    if (number.scale() >= 0 && number.scale() <= DIGITS_AFTER) {
      return number;
    }
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figure figure && value.compareTo(figure.value) == 0;
  }

  @Override
  public int hashCode() {
    return value.stripTrailingZeros().hashCode();
  }

  /** All its digits; without an exponent if it fits. */
  @Override
  public String toString() {
    return value.toString();
  }
}

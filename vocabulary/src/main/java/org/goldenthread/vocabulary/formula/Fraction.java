package org.goldenthread.vocabulary.formula;

import java.math.BigDecimal;

/** What a figure was computed from: 113 of 147. */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {

  Fraction plus(Fraction other) {
    return new Fraction(numerator.add(other.numerator), denominator.add(other.denominator));
  }
}

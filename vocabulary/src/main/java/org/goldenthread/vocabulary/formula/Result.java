package org.goldenthread.vocabulary.formula;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a formula gives. */
public sealed interface Result {

  /**
   * A figure.
   *
   * @param fraction the sums of numerators and of denominators, where the whole formula is {@code
   *     weighted(...)}
   */
  record Given(BigDecimal value, Optional<Fraction> fraction) implements Result {}

  /**
   * No figure.
   *
   * @param reason a sentence without its full stop
   */
  record None(String reason) implements Result {}

  /** A figure that is nothing but itself. */
  static Result of(BigDecimal value) {
    return new Given(value, Optional.empty());
  }

  /** What is made of this and another figure; the first that is none, if one is. */
  default Result with(Result other, BiFunction<BigDecimal, BigDecimal, Result> both) {
    return switch (this) {
      case None none -> none;
      case Given(BigDecimal here, var fraction) ->
          switch (other) {
            case None none -> none;
            case Given(BigDecimal there, var another) -> both.apply(here, there);
          };
    };
  }
}

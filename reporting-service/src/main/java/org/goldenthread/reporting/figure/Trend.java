package org.goldenthread.reporting.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Direction;

/**
 * How a value compares with an earlier one.
 *
 * @param reason why there is none, as the second half of a sentence; empty if there is one
 * @param earlierQuarter the quarter it was compared with
 * @param earlierValue the value it was compared with
 */
public record Trend(
    Direction direction,
    Optional<String> reason,
    Optional<Quarter> earlierQuarter,
    Optional<BigDecimal> earlierValue) {

  /** No trend, and why. */
  public static Trend none(String reason) {
    return new Trend(Direction.NONE, Optional.of(reason), Optional.empty(), Optional.empty());
  }
}

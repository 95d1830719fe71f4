package org.goldenthread.reporting.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.vocabulary.Polarity;

/**
 * What is worse than the target by at most one tolerance: exact, edges included, in the indicator's
 * unit.
 */
public record ToleranceBand(BigDecimal low, BigDecimal high) {

  /**
   * The band on the worse side of a target; none where nothing is better or worse, or where target
   * or tolerance is not known.
   *
   * @param tolerance one tolerance as an amount in the indicator's unit
   */
  public static Optional<ToleranceBand> of(
      Target target, Optional<BigDecimal> tolerance, Polarity polarity) {
    return target.number().flatMap(aim -> tolerance.flatMap(one -> of(aim, one, polarity)));
  }

  private static Optional<ToleranceBand> of(BigDecimal aim, BigDecimal one, Polarity polarity) {
    return switch (polarity) {
      case HIGHER_IS_BETTER -> Optional.of(new ToleranceBand(aim.subtract(one), aim));
      case LOWER_IS_BETTER -> Optional.of(new ToleranceBand(aim, aim.add(one)));
      case NEUTRAL -> Optional.empty();
    };
  }
}

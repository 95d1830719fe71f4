package org.goldenthread.indicators.policy;

import java.util.Optional;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.vocabulary.Decimal;

/**
 * A score and when it holds: the favourable variance is at least, or is above, so many tolerances.
 * The last band of a policy has neither bound and takes what is left.
 *
 * @param symbol what a report prints in the cell
 * @param label what the legend calls it
 * @param atLeast tolerances, inclusive
 * @param above tolerances, exclusive
 */
public record Band(
    @Code String code,
    String symbol,
    String label,
    Optional<Decimal> atLeast,
    Optional<Decimal> above) {

  boolean hasBound() {
    return atLeast.isPresent() || above.isPresent();
  }

  boolean hasBothBounds() {
    return atLeast.isPresent() && above.isPresent();
  }

  /**
   * Whether something holds for this band that does not hold for the one before: its bound is
   * lower, or is the same number and includes it where the other leaves it out.
   */
  boolean isBelow(Band before) {
    int order = bound().compareTo(before.bound());
    return order < 0 || (order == 0 && atLeast.isPresent() && before.above.isPresent());
  }

  /** The edge below which values are left to the next band; empty for the last band. */
  Optional<BandMeaning.Bound> edge() {
    return atLeast
        .map(it -> new BandMeaning.Bound(it, true))
        .or(() -> above.map(it -> new BandMeaning.Bound(it, false)));
  }

  private Decimal bound() {
    return atLeast.or(() -> above).orElse(Decimal.ZERO);
  }
}

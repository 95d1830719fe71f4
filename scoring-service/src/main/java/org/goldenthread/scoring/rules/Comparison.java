package org.goldenthread.scoring.rules;

import java.math.BigDecimal;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.FavourableVariance;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.code.Direction;

/**
 * The two values that a trend compares.
 *
 * @param current this quarter's
 * @param earlier the earlier quarter's
 * @param deadBand inside which they count as consistent
 */
public record Comparison(Comparand.Value current, Comparand.Value earlier, DeadBand deadBand) {

  /** How much the value rose; negative where it fell. */
  public BigDecimal change() {
    return current.value().subtract(earlier.value());
  }

  /** What the change means: good or bad by polarity, or only told where neither is. */
  Trend trend(Polarity polarity) {
    return new Trend.Compared(
        polarity == Polarity.NEUTRAL ? movement() : direction(polarity), this);
  }

  private Direction movement() {
    if (isSteady()) {
      return Direction.UNCHANGED;
    }
    return change().signum() > 0 ? Direction.INCREASED : Direction.DECREASED;
  }

  private Direction direction(Polarity polarity) {
    if (isSteady()) {
      return Direction.CONSISTENT;
    }
    BigDecimal gain = FavourableVariance.of(polarity, current.value(), earlier.value());
    return gain.signum() > 0 ? Direction.IMPROVED : Direction.WORSE;
  }

  private boolean isSteady() {
    return deadBand.covers(change(), earlier.value());
  }
}

package org.goldenthread.scoring.framework;

import java.math.BigDecimal;

/** How far an outturn may lie on the wrong side of its target before the score drops. */
public sealed interface Tolerance {

  /** The tolerance around a target, in the indicator's unit; exact, never rounded. */
  BigDecimal around(BigDecimal target);

  /**
   * A percentage of the target without its sign. Around a target of zero it is zero, so that only
   * {@link Absolute} makes sense there.
   *
   * @param percent above zero
   */
  record PercentOfTarget(BigDecimal percent) implements Tolerance {
    /** Refuses what is not above zero. */
    public PercentOfTarget {
      mustBePositive(percent);
    }

    @Override
    public BigDecimal around(BigDecimal target) {
      return Percentage.ofAbsolute(target, percent);
    }
  }

  /**
   * A fixed amount, whatever the target.
   *
   * @param amount above zero, in the indicator's unit
   */
  record Absolute(BigDecimal amount) implements Tolerance {
    /** Refuses what is not above zero. */
    public Absolute {
      mustBePositive(amount);
    }

    @Override
    public BigDecimal around(BigDecimal target) {
      return amount;
    }
  }

  private static void mustBePositive(BigDecimal number) {
    if (number.signum() <= 0) {
      throw new IllegalArgumentException("A tolerance must be above zero, not " + number);
    }
  }
}

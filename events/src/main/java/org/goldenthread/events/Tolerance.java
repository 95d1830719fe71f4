package org.goldenthread.events;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * How far from its target a value may be.
 *
 * @param value percent of the absolute target, or an amount in the indicator's unit; above zero
 */
public record Tolerance(Kind kind, BigDecimal value) {

  /** What the value counts in. */
  public enum Kind {
    /** Percent of the absolute target. */
    PERCENT,
    /** An amount in the indicator's unit. */
    ABSOLUTE
  }

  /** A tolerance with every field in place. */
  public Tolerance {
    requireNonNull(kind, "kind");
    requireNonNull(value, "value");
  }
}

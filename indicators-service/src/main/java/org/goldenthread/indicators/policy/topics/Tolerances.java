package org.goldenthread.indicators.policy.topics;

import org.goldenthread.indicators.policy.Tolerance;

/** Tolerances as events carry them. */
public final class Tolerances {

  private Tolerances() {}

  public static org.goldenthread.events.Tolerance event(Tolerance tolerance) {
    return new org.goldenthread.events.Tolerance(tolerance.kind(), tolerance.value().digits());
  }
}

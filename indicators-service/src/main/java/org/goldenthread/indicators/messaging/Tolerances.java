package org.goldenthread.indicators.messaging;

import org.goldenthread.indicators.domain.Tolerance;

/** Tolerances as events carry them. */
final class Tolerances {

  private Tolerances() {}

  static org.goldenthread.events.Tolerance event(Tolerance tolerance) {
    return new org.goldenthread.events.Tolerance(
        switch (tolerance.kind()) {
          case PERCENT -> org.goldenthread.events.Tolerance.Kind.PERCENT;
          case ABSOLUTE -> org.goldenthread.events.Tolerance.Kind.ABSOLUTE;
        },
        tolerance.value().digits());
  }
}

package org.goldenthread.outturns.messaging;

import org.goldenthread.events.QuarterStateChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.domain.QuarterState;

/** The topic {@code quarter-state-changed}, keyed by the quarter. */
final class QuarterStateChangedPublisher {

  private QuarterStateChangedPublisher() {}

  static Outbox.Entry entry(QuarterState state) {
    return new Outbox.Entry(
        Topic.QUARTER_STATE_CHANGED, state.quarter().toString(), event(state), state.changedAt());
  }

  private static QuarterStateChanged event(QuarterState state) {
    return new QuarterStateChanged(
        state.quarter(),
        state.revision(),
        switch (state.state()) {
          case OPEN -> QuarterStateChanged.State.OPEN;
          case CLOSED -> QuarterStateChanged.State.CLOSED;
        },
        state.reason().orElse(null),
        state.changedAt(),
        state.changedBy());
  }
}

package org.goldenthread.outturns.quarter.topics;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.events.QuarterStateChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.quarter.QuarterEvents;
import org.goldenthread.outturns.quarter.QuarterState;

/** The topic {@code quarter-state-changed}, keyed by the quarter. */
@Singleton
final class QuarterStateChangedPublisher implements QuarterEvents {

  private final Outbox outbox;

  QuarterStateChangedPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void changed(QuarterState state) {
    outbox.appendAll(List.of(entry(state)));
  }

  private static Outbox.Entry entry(QuarterState state) {
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

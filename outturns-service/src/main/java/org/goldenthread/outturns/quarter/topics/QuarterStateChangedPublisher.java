package org.goldenthread.outturns.quarter.topics;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.events.QuarterStateChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.quarter.Accepted;
import org.goldenthread.outturns.quarter.QuarterEvents;
import org.goldenthread.outturns.quarter.QuarterState;
import org.goldenthread.vocabulary.code.QuarterStatus;

/** The topic {@code quarter-state-changed}, keyed by the quarter. */
@Singleton
record QuarterStateChangedPublisher(Outbox outbox) implements QuarterEvents {

  @Override
  public void changed(QuarterState state, List<Accepted> accepted) {
    outbox.append(
        Topic.QUARTER_STATE_CHANGED,
        state.quarter().toString(),
        event(state, accepted),
        state.changedAt());
  }

  private static QuarterStateChanged event(QuarterState state, List<Accepted> accepted) {
    return new QuarterStateChanged(
        state.quarter(),
        state.revision(),
        state.state(),
        state.reason().orElse(null),
        state.changedAt(),
        state.changedBy(),
        state.state() == QuarterStatus.CLOSED
            ? accepted.stream().map(QuarterStateChangedPublisher::told).toList()
            : null);
  }

  private static QuarterStateChanged.Accepted told(Accepted accepted) {
    Topic topic =
        switch (accepted.kind()) {
          case OUTTURN -> Topic.OUTTURN_SUBMITTED;
          case COMMENTARY -> Topic.COMMENTARY_SUBMITTED;
          case PROGRESS -> Topic.INITIATIVE_PROGRESSED;
          case COMPARATORS -> Topic.COMPARATORS_SUBMITTED;
          case SERVICE_SUMMARY -> Topic.SERVICE_SUMMARY_SUBMITTED;
          case FINDING -> Topic.FINDING_CHANGED;
        };
    return new QuarterStateChanged.Accepted(
        topic.topicName(), accepted.quarter(), accepted.revisions());
  }
}

package org.goldenthread.indicators.committee.topics;

import jakarta.inject.Singleton;
import org.goldenthread.events.CommitteeChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.kit.outbox.Outbox;

/** The topic {@code committee-changed}, keyed by the committee's code. */
@Singleton
final class CommitteeChangedPublisher implements Announcer<Committee> {

  private final Outbox outbox;

  CommitteeChangedPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void announce(Revision<Committee> revision) {
    outbox.append(Topic.COMMITTEE_CHANGED, revision.key(), event(revision), revision.recordedAt());
  }

  private static CommitteeChanged event(Revision<Committee> revision) {
    Committee committee = revision.content();
    return new CommitteeChanged(
        committee.code(),
        revision.number(),
        committee.name(),
        committee.directorates(),
        committee.priorities(),
        committee.introduction().orElse(null),
        committee.recommendations(),
        revision.recordedAt(),
        revision.recordedBy());
  }
}

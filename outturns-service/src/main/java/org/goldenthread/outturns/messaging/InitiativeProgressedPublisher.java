package org.goldenthread.outturns.messaging;

import jakarta.inject.Singleton;
import org.goldenthread.events.InitiativeProgressed;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.domain.InitiativeProgress;
import org.goldenthread.outturns.domain.Revision;

/** The topic {@code initiative-progressed}, keyed by the initiative's reference. */
@Singleton
final class InitiativeProgressedPublisher {

  private final Outbox outbox;

  InitiativeProgressedPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  void publish(InitiativeProgress progress, Revision<?> revision) {
    outbox.append(
        Topic.INITIATIVE_PROGRESSED,
        progress.subject(),
        event(progress, revision),
        revision.submittedAt());
  }

  private static InitiativeProgressed event(InitiativeProgress progress, Revision<?> revision) {
    return new InitiativeProgressed(
        progress.ref(),
        progress.quarter(),
        revision.number(),
        progress.status(),
        progress.progress().orElse(null),
        revision.submittedAt(),
        revision.submittedBy());
  }
}

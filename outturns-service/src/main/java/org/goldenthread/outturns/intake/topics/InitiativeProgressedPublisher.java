package org.goldenthread.outturns.intake.topics;

import org.goldenthread.events.InitiativeProgressed;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.submission.Revision;

/** The topic {@code initiative-progressed}, keyed by the initiative's reference. */
final class InitiativeProgressedPublisher {

  private InitiativeProgressedPublisher() {}

  static Outbox.Entry entry(InitiativeProgress progress, Revision<?> revision) {
    return new Outbox.Entry(
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

package org.goldenthread.outturns.messaging;

import jakarta.inject.Singleton;
import org.goldenthread.events.CommentarySubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.domain.Commentary;
import org.goldenthread.outturns.domain.Revision;

/** The topic {@code commentary-submitted}, keyed by the indicator's reference. */
@Singleton
final class CommentarySubmittedPublisher {

  private final Outbox outbox;

  CommentarySubmittedPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  void publish(Commentary commentary, Revision<?> revision) {
    outbox.append(
        Topic.COMMENTARY_SUBMITTED,
        commentary.subject(),
        event(commentary, revision),
        revision.submittedAt());
  }

  private static CommentarySubmitted event(Commentary commentary, Revision<?> revision) {
    return new CommentarySubmitted(
        commentary.ref(),
        commentary.quarter(),
        revision.number(),
        commentary.performance().orElse(null),
        commentary.impact().orElse(null),
        commentary.assurance().orElse(null),
        commentary.actions().orElse(null),
        revision.submittedAt(),
        revision.submittedBy());
  }
}

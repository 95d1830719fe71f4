package org.goldenthread.outturns.intake.topics;

import org.goldenthread.events.CommentarySubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.submission.Revision;

/** The topic {@code commentary-submitted}, keyed by the indicator's reference. */
final class CommentarySubmittedPublisher {

  private CommentarySubmittedPublisher() {}

  static Outbox.Entry entry(Commentary commentary, Revision<?> revision) {
    return new Outbox.Entry(
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

package org.goldenthread.outturns.intake.topics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.intake.SubmissionEvents;
import org.goldenthread.outturns.intake.ToldAgain;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;

/**
 * The topic of each kind of statement, keyed by what it is about. The event has of a statement the
 * fields that its record has.
 */
@Singleton
record SubmissionPublisher(Outbox outbox, ObjectMapper json, ToldAgain again)
    implements SubmissionEvents {

  private record Told(
      @JsonUnwrapped Statement content, long revision, Instant submittedAt, String submittedBy) {}

  @Override
  public void submitted(List<? extends Revision<?>> revisions) {
    outbox.appendAll(
        Stream.concat(revisions.stream(), again.after(revisions).stream())
            .map(this::entry)
            .toList());
  }

  private Outbox.Entry entry(Revision<?> revision) {
    Statement content = revision.content();
    Topic topic = topic(content);
    Object event =
        content instanceof Outturn outturn
            ? OutturnEvent.of(outturn, revision)
            : event(topic, revision);
    return new Outbox.Entry(topic, content.subject(), event, revision.submittedAt());
  }

  private static Topic topic(Statement content) {
    return switch (content) {
      case Outturn _ -> Topic.OUTTURN_SUBMITTED;
      case Commentary _ -> Topic.COMMENTARY_SUBMITTED;
      case InitiativeProgress _ -> Topic.INITIATIVE_PROGRESSED;
      case Comparators _ -> Topic.COMPARATORS_SUBMITTED;
      case ServiceSummary _ -> Topic.SERVICE_SUMMARY_SUBMITTED;
      default -> throw new IllegalArgumentException("No topic tells of " + content.getClass());
    };
  }

  private Object event(Topic topic, Revision<?> revision) {
    try {
      byte[] told =
          json.writeValueAsBytes(
              new Told(
                  revision.content(),
                  revision.number(),
                  revision.submittedAt(),
                  revision.submittedBy()));
      return EventJson.read(told, topic.payload());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.goldenthread.indicators.history.topics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.kit.outbox.Outbox;

/**
 * The topic of each kind, keyed by code or reference: {@code directorate-changed}. Its event has of
 * what is told the fields that its record has. Of a kind that has no topic nobody is told.
 */
@Singleton
record RevisionPublisher(Outbox outbox, ObjectMapper json) implements Announcer {

  private record Told(
      @JsonUnwrapped Object state,
      long revision,
      Instant changedAt,
      String changedBy,
      Optional<String> revisionReason) {}

  @Override
  public <T> void announce(Concept<T, ?> concept, Revision<T> revision) {
    String name = concept.kind() + "-changed";
    Arrays.stream(Topic.values())
        .filter(it -> it.topicName().equals(name))
        .forEach(
            topic ->
                outbox.append(
                    topic, revision.key(), event(concept, revision, topic), revision.recordedAt()));
  }

  private <T> Object event(Concept<T, ?> concept, Revision<T> revision, Topic topic) {
    try {
      byte[] told =
          json.writeValueAsBytes(
              new Told(
                  concept.told(revision.content()),
                  revision.number(),
                  revision.recordedAt(),
                  revision.recordedBy(),
                  revision.reason()));
      return EventJson.read(told, topic.payload());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

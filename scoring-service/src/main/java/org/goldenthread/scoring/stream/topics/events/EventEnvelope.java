package org.goldenthread.scoring.stream.topics.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Record;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.kafka.CloudEvent;
import org.goldenthread.kit.trace.Step;
import org.goldenthread.scoring.stream.topics.events.Message.Outbound;

/**
 * Puts an event into a record, as a CloudEvent.
 *
 * @param consumer the service's name
 * @param source what its events say that they come from
 */
public record EventEnvelope(String consumer, String source, Tally tally) {

  /**
   * The record of an event.
   *
   * @param identity from which the event's id follows
   */
  Record<String, Message> seal(
      Topic topic, String subject, String identity, Instant at, Object event) {
    tally.told(topic);
    CloudEvent cloudEvent =
        new CloudEvent(
            UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)),
            topic.eventType(),
            source,
            subject,
            at);
    RecordHeaders headers = new RecordHeaders(cloudEvent.headers());
    Step.tell(headers);
    return new Record<>(
        subject,
        new Outbound(topic.topicName(), Bytes.wrap(EventJson.write(event))),
        at.toEpochMilli(),
        headers);
  }
}

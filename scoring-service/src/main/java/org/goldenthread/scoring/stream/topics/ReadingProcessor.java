package org.goldenthread.scoring.stream.topics;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.goldenthread.scoring.stream.topics.events.EventEnvelope;
import org.goldenthread.scoring.stream.topics.events.EventReader;
import org.goldenthread.scoring.stream.topics.events.Message;
import org.goldenthread.scoring.stream.topics.events.Message.Change;
import org.goldenthread.scoring.stream.topics.events.Message.Outbound;
import org.jboss.logging.Logger;

/**
 * Turns records into changes, and sets aside those that cannot be read or can never be applied.
 * Whatever fails later stops the stream, which begins again at the last commit; a record behind
 * which it failed several times is set aside too.
 */
final class ReadingProcessor extends ContextualProcessor<String, byte[], String, Message> {

  private static final Logger LOG = Logger.getLogger(ReadingProcessor.class);

  private final EventReader reader;
  private final EventEnvelope envelope;
  private final PoisonRecords poison;

  ReadingProcessor(EventReader reader, EventEnvelope envelope, PoisonRecords poison) {
    this.reader = reader;
    this.envelope = envelope;
    this.poison = poison;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    RecordMetadata origin = context().recordMetadata().orElseThrow();
    Record<String, Message> read =
        poison
            .reason(origin)
            .map(reason -> setAside(record, reason))
            .orElseGet(() -> readOrSetAside(record));
    try {
      context().forward(read);
    } catch (RuntimeException e) {
      poison.failed(origin, e);
      throw e;
    }
  }

  private Record<String, Message> readOrSetAside(Record<String, byte[]> record) {
    try {
      return record.withValue(read(record));
    } catch (RuntimeException e) {
      return setAside(record, String.valueOf(e.getMessage()));
    }
  }

  private Change read(Record<String, byte[]> record) {
    if (record.value() == null) {
      throw new IllegalArgumentException("The record has no value");
    }
    return reader.read(record.key(), record.value());
  }

  private Record<String, Message> setAside(Record<String, byte[]> record, String reason) {
    RecordMetadata origin = context().recordMetadata().orElseThrow();
    LOG.warnf(
        "Record set aside topic=%s partition=%d offset=%d reason=%s",
        origin.topic(), origin.partition(), origin.offset(), reason);
    envelope.tally().setAside();
    Bytes value = record.value() == null ? null : Bytes.wrap(record.value());
    return record
        .<Message>withValue(new Outbound(reader.topic().deadLetterName(), value))
        .withHeaders(new DeadLetter(reason, envelope.consumer(), origin).addedTo(record.headers()));
  }

  /**
   * Why and from where a record was set aside, as headers beside its own.
   *
   * @param reason for people
   * @param consumer the service that could not read or apply it
   * @param origin where it was read
   */
  record DeadLetter(String reason, String consumer, RecordMetadata origin) {

    Headers addedTo(Headers original) {
      Headers headers = new RecordHeaders(original);
      entries().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
      return headers;
    }

    private Map<String, String> entries() {
      Map<String, String> entries = new LinkedHashMap<>();
      entries.put("dead-letter-reason", reason);
      entries.put("dead-letter-consumer", consumer);
      entries.put("dead-letter-topic", origin.topic());
      entries.put("dead-letter-partition", Integer.toString(origin.partition()));
      entries.put("dead-letter-offset", Long.toString(origin.offset()));
      return entries;
    }
  }
}

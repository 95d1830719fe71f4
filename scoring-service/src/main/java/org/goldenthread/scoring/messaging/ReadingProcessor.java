package org.goldenthread.scoring.messaging;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.goldenthread.scoring.messaging.Message.Change;
import org.goldenthread.scoring.messaging.Message.Outbound;
import org.jboss.logging.Logger;

/**
 * Turns records into changes, and sets aside those that cannot be read or can never be applied.
 * Only reading may fail here: whatever fails later is not the record's fault and stops the stream.
 */
final class ReadingProcessor extends ContextualProcessor<String, byte[], String, Message> {

  private static final Logger LOG = Logger.getLogger(ReadingProcessor.class);

  private final EventReader reader;
  private final String consumer;
  private final Tally tally;

  ReadingProcessor(EventReader reader, String consumer, Tally tally) {
    this.reader = reader;
    this.consumer = consumer;
    this.tally = tally;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    context().forward(readOrSetAside(record));
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
    tally.setAside(reader.topic());
    Bytes value = record.value() == null ? null : Bytes.wrap(record.value());
    return record
        .<Message>withValue(new Outbound(reader.topic().deadLetterName(), value))
        .withHeaders(new DeadLetter(reason, consumer, origin).addedTo(record.headers()));
  }
}

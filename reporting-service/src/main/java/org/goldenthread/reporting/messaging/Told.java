package org.goldenthread.reporting.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.EventJson;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.vocabulary.Quarter;

/**
 * An event as it was read and as it came. The read model keeps it as it came, so that nothing that
 * a later version adds is lost; reading it first makes sure that it can be read again.
 */
record Told<T>(T event, String document) {

  /**
   * Reads a record.
   *
   * @throws org.goldenthread.events.UnreadableEventException if it is no such event
   */
  static <T> Told<T> read(ConsumerRecord<String, byte[]> record, Class<T> type) {
    T event = EventJson.read(record.value(), type);
    return new Told<>(event, new String(record.value(), StandardCharsets.UTF_8));
  }

  Fact fact(Fact.Kind kind, String key, long revision, Instant at) {
    return new Fact(kind, key, Optional.empty(), revision, at, document);
  }

  Fact fact(Fact.Kind kind, String key, Quarter quarter, long revision, Instant at) {
    return new Fact(kind, key, Optional.of(quarter), revision, at, document);
  }
}

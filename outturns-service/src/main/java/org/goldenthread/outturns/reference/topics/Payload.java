package org.goldenthread.outturns.reference.topics;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.EventJson;

/**
 * What a record carries, read and as it was written.
 *
 * @param json the whole payload, with fields that this service does not know
 */
record Payload<E>(E event, String json) {

  /**
   * Reads a record.
   *
   * @throws RuntimeException if it carries nothing or something else
   */
  static <E> Payload<E> of(ConsumerRecord<String, byte[]> record, Class<E> type) {
    byte[] value = record.value();
    if (value == null) {
      throw new IllegalArgumentException("A deletion: reference data is never deleted");
    }
    return new Payload<>(EventJson.read(value, type), new String(value, StandardCharsets.UTF_8));
  }
}

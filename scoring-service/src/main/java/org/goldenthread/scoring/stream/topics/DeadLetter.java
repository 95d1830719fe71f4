package org.goldenthread.scoring.stream.topics;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.RecordMetadata;

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

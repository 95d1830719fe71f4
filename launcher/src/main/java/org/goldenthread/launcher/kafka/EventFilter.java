package org.goldenthread.launcher.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Which events are wanted; what is not said is not asked for.
 *
 * @param key the reference or code that the event is about
 * @param type a part of the event's type, such as {@code outturn}
 * @param since the earliest time at which the broker took it
 * @param fields what fields of the event must say, by their path: {@code inputs.outturnRevision}
 */
public record EventFilter(
    Optional<String> key,
    Optional<String> type,
    Optional<Instant> since,
    Map<String, String> fields) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Every event. */
  public static final EventFilter ALL =
      new EventFilter(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  boolean takes(ConsumerRecord<String, String> event) {
    return key.map(wanted -> wanted.equals(event.key())).orElse(true)
        && type.map(wanted -> Headers.text(event, "ce_type").contains(wanted)).orElse(true)
        && since.map(from -> event.timestamp() >= from.toEpochMilli()).orElse(true)
        && (fields.isEmpty() || says(event.value()));
  }

  private boolean says(String value) {
    try {
      JsonNode event = JSON.readTree(value);
      return fields.entrySet().stream()
          .allMatch(
              wanted ->
                  event
                      .at("/" + wanted.getKey().replace('.', '/'))
                      .asText()
                      .equals(wanted.getValue()));
    } catch (IOException | IllegalArgumentException notReadable) {
      return false;
    }
  }
}

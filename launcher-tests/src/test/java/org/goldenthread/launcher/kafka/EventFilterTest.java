package org.goldenthread.launcher.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventFilterTest {

  private static final ConsumerRecord<String, String> SCORE =
      new ConsumerRecord<>(
          "outturn-scored", 0, 7, "PI.47", "{\"quarter\":\"2020-21-Q2\",\"inputs\":{\"n\":2}}");

  static {
    SCORE
        .headers()
        .add("ce_type", "org.goldenthread.outturn-scored.v1".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void shouldTakeEverythingIfNothingIsAskedFor() {
    assertThat(EventFilter.ALL.takes(SCORE)).isTrue();
  }

  @Test
  void shouldTakeOnlyTheKeyAskedFor() {
    assertThat(key("PI.47").takes(SCORE)).isTrue();
    assertThat(key("PI.4").takes(SCORE)).isFalse();
  }

  @Test
  void shouldTakeOnlyTypesThatHoldThePart() {
    assertThat(type("scored").takes(SCORE)).isTrue();
    assertThat(type("submitted").takes(SCORE)).isFalse();
  }

  @Test
  void shouldLookIntoFieldsOfFields() {
    assertThat(field("inputs.n", "2").takes(SCORE)).isTrue();
    assertThat(field("inputs.n", "3").takes(SCORE)).isFalse();
    assertThat(field("nothing", "2").takes(SCORE)).isFalse();
  }

  @Test
  void shouldPassOverWhatCameBefore() {
    EventFilter filter =
        new EventFilter(Optional.empty(), Optional.empty(), Optional.of(Instant.EPOCH), Map.of());

    assertThat(filter.takes(SCORE)).isFalse();
  }

  private static EventFilter key(String key) {
    return new EventFilter(Optional.of(key), Optional.empty(), Optional.empty(), Map.of());
  }

  private static EventFilter type(String type) {
    return new EventFilter(Optional.empty(), Optional.of(type), Optional.empty(), Map.of());
  }

  private static EventFilter field(String field, String value) {
    return new EventFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Map.of(field, value));
  }
}

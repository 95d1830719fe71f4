package org.goldenthread.indicators.committee.topics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.EventSchemas;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CommitteeEventsTest {

  private final TopicProbe topics;

  CommitteeEventsTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.topics = new TopicProbe(bootstrapServers);
  }

  @Test
  void shouldTellTheWholeStateOfACommittee() {
    Client.put("directorates/event-9", "{\"name\": \"Housing\"}");
    String less = "{\"name\": \"Scrutiny\", \"directorates\": [\"event-9\"]}";
    Client.put(
        "committees/event-10",
        less.replace("}", ", \"introduction\": \"For May.\", \"recommendations\": [\"Note it\"]}"));
    Client.put("committees/event-10", less);

    List<ConsumerRecord<String, byte[]>> events =
        topics.awaitKey("committee-changed", "event-10", 2);

    assertThat(events)
        .allMatch(it -> EventSchemas.violations("committee-changed", it.value()).isEmpty());
    assertThat(text(events.getFirst()))
        .contains(
            "\"revision\":1,\"name\":\"Scrutiny\",\"directorates\":[\"event-9\"],\"priorities\":[],"
                + "\"introduction\":\"For May.\",\"recommendations\":[\"Note it\"]");
    assertThat(text(events.getLast()))
        .contains("\"revision\":2", "\"recommendations\":[]")
        .doesNotContain("introduction");
  }

  private static String text(ConsumerRecord<String, byte[]> event) {
    return new String(event.value(), UTF_8);
  }
}

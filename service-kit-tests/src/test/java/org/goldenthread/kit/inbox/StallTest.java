package org.goldenthread.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.Topic;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The connector looks for old records ten times a second here, so that a stall of seconds stands
 * for one of hours: with any age at which it gives up, this test fails.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StallTest {

  private static final String TOPIC = Topic.COMMENTARY_SUBMITTED.topicName();

  @Inject SeenReader reader;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(
      name = "mp.messaging.connector.smallrye-kafka.throttled.unprocessed-record-max-age.ms")
  int ageAtWhichTheConnectorGivesUp;

  @BeforeEach
  void forget() {
    reader.forget();
  }

  @Test
  void shouldGoOnWithTheNextRecordsAfterTheDatabaseWasAwayForLong() {
    reader.failAsIfTheDatabaseWereAway(3);
    send("held up");
    await().atMost(Duration.ofSeconds(30)).until(() -> !reader.isFailing());

    send("afterwards");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(reader.seen()).containsExactly("held up", "afterwards"));
  }

  @Test
  void shouldHaveNoAgeAtWhichARecordClosesTheConsumer() {
    assertThat(ageAtWhichTheConnectorGivesUp).isZero();
  }

  private void send(String body) {
    new TopicProbe(bootstrapServers).send(TOPIC, "stall", body.getBytes(StandardCharsets.UTF_8));
  }
}

package org.goldenthread.reporting.readmodel.topics;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.Topic;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that come from the broker, good and bad. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InboundTest {

  private static final int OF_THE_RELAY = 1;

  @Inject ReadModelTables readModel;
  @Inject DataSource database;

  @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
  int most;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @BeforeEach
  void startEmpty() {
    readModel.clear();
  }

  @Test
  void shouldShowWhatCameFromTheTopics() {
    send(MoreEvents.indicatorWithTargets(1, "2020-21-Q1").getFirst());

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(Tokens.of("viewer"))
                    .get("/api/v1/indicators/PI.1/history")
                    .then()
                    .statusCode(200));
  }

  @Test
  void shouldKeepWhatCameWhileReadersHaveAllConnections() throws SQLException {
    List<Connection> readers = new ArrayList<>();
    try (Connection beside = RealServers.asOwner()) {
      while (readers.size() < most - OF_THE_RELAY) {
        readers.add(database.getConnection());
      }
      send(MoreEvents.indicatorWithTargets(1, "2020-21-Q1").getFirst());

      Awaitility.await()
          .until(
              () ->
                  beside
                      .createStatement()
                      .executeQuery("select * from current_fact where key = 'PI.1'")
                      .next());
    } finally {
      for (Connection reader : readers) {
        reader.close();
      }
    }
  }

  @Test
  void shouldSetAsideWhatIsNoSuchEventAndGoOn() {
    Set<Topic> consumed = EnumSet.complementOf(EnumSet.of(Topic.REPORT_PUBLISHED));
    byte[] event = "{\"revision\": \"many\"".getBytes(UTF_8);
    consumed.forEach(topic -> probe().send(topic.topicName(), unreadable(topic), event));

    assertThat(consumed)
        .allSatisfy(
            topic -> {
              Map<String, String> headers =
                  TopicProbe.headers(deadLetter(topic, unreadable(topic)));
              assertThat(headers.get("dead-letter-consumer")).isEqualTo("reporting-service");
              assertThat(headers.get("dead-letter-topic")).isEqualTo(topic.topicName());
              assertThat(headers.get("dead-letter-reason")).startsWith("UnreadableEventException");
            });
  }

  private static String unreadable(Topic topic) {
    return "unreadable-" + topic.topicName();
  }

  @Test
  void shouldSetAsideARecordWithoutAValue() {
    probe().send("directorate-changed", "tombstone", null);

    assertThat(deadLetter(Topic.DIRECTORATE_CHANGED, "tombstone").value()).isNull();
  }

  @Test
  void shouldSetAsideAKeyThatCannotBeKept() {
    String endless = "x".repeat(3000);
    byte[] event =
        """
        {"code": "%s", "revision": 1, "names": [], "changedAt": "2020-10-01T08:00:00Z",
         "changedBy": "team"}
        """
            .formatted(endless)
            .getBytes(UTF_8);
    probe().send("directorate-changed", "endless", event);

    assertThat(TopicProbe.headers(deadLetter(Topic.DIRECTORATE_CHANGED, "endless")))
        .containsEntry(
            "dead-letter-reason",
            "IllegalArgumentException: A key has 1 to 200 characters, not 3000");
  }

  @Test
  void shouldApplyTheGoodRecordsAroundABadOne() {
    probe().send("commentary-submitted", "PI.47", "nonsense".getBytes(UTF_8));
    send(MoreEvents.commentary(1, "Fewer staff."));

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> readModel.rows("COMMENTARY").size() == 1);
  }

  private ConsumerRecord<String, byte[]> deadLetter(Topic topic, String key) {
    List<ConsumerRecord<String, byte[]>> letters = probe().awaitKey(topic.deadLetterName(), key, 1);
    return letters.getLast();
  }

  private void send(Told told) {
    probe().send(told.topic().topicName(), told.key(), told.payload());
  }

  private TopicProbe probe() {
    return new TopicProbe(bootstrapServers);
  }
}

package org.goldenthread.outturns.reference.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.definition;
import static org.goldenthread.outturns.fixture.Fixtures.indicatorChanged;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReferenceDataTopicsTest {

  private static final String TOPIC = "indicator-changed";
  private static final String OLD = definition("2019-20-Q1", "\"unit\": \"number\"");
  private static final String NEW = definition("2019-20-Q1", "\"unit\": \"percent\"");

  private final String ref = Fixtures.ref();

  @Test
  void shouldFollowAnIndicator() {
    tell(1, OLD);
    tell(2, NEW);
    awaitRevision(2);

    assertThat(computedValueOfOneHalf()).isEqualTo("50");
  }

  @Test
  void shouldChangeNothingForAnOlderOrTheSameState() {
    tell(2, NEW);
    tell(1, OLD);
    tell(2, OLD);
    awaitPassed();

    assertThat(computedValueOfOneHalf()).isEqualTo("50");
    assertThat(Fixtures.replicaRevision("INDICATOR", ref)).isEqualTo(2);
  }

  @Test
  void shouldEndWithTheSameReplicaWhenEverythingIsToldAgainTwice() {
    for (int replay = 0; replay < 3; replay++) {
      tell(1, OLD);
      tell(2, NEW);
    }
    awaitPassed();

    assertThat(Fixtures.replicaRevision("INDICATOR", ref)).isEqualTo(2);
    assertThat(computedValueOfOneHalf()).isEqualTo("50");
  }

  @Test
  void shouldLookAtOthersAgainWhileOneCannotBeLookedAt() throws SQLException {
    List<String> refs = Stream.generate(Fixtures::percentage).limit(2).sorted().toList();
    try (Connection owner = RealServers.asOwner();
        Statement broken = owner.createStatement()) {
      String row = " from replica where code = '%s'".formatted(refs.getFirst());
      broken.execute("create table kept as select *" + row);
      broken.execute(
          "update replica set revision = 99, document = '{\"ref\": []}' where code = '%s'"
              .formatted(refs.getFirst()));
      broken.execute(
          "insert into reassessment values ('%s', now(), 'test')".formatted(refs.getFirst()));
      Fixtures.send(TOPIC, refs.getLast(), indicatorChanged(refs.getLast(), 2, NEW));
      Awaitility.await().until(() -> Fixtures.replicaRevision("INDICATOR", refs.getLast()) == 2);

      Awaitility.await()
          .untilAsserted(
              () ->
                  assertThat(Fixtures.texts("select indicator from reassessment"))
                      .containsExactly(refs.getFirst()));
      broken.execute("delete" + row + "; insert into replica select * from kept; drop table kept");
    }
  }

  @Test
  void shouldFollowPlans() {
    Fixtures.send(
        "council-plan-changed",
        ref,
        """
        {"code": "%s", "revision": 3, "name": "Council Plan", "firstYear": "2019-20",
         "lastYear": "2021-22", "scoringPolicy": "three-level", "priorities": [],
         "changedAt": "2019-04-01T08:00:00Z", "changedBy": "team"}\
        """
            .formatted(ref));

    Awaitility.await().until(() -> Fixtures.replicaRevision("COUNCIL_PLAN", ref) == 3);
  }

  @Test
  void shouldReadFieldsThatItDoesNotKnow() {
    Fixtures.send(
        TOPIC, ref, indicatorChanged(ref, 1, OLD).replace("{\"ref\"", "{\"new\": 1, \"ref\""));

    Fixtures.awaitKnown("INDICATOR", ref);
  }

  @Test
  void shouldKnowNothingOfAnIndicatorWithoutADefinition() {
    tell(1, "");
    awaitRevision(1);

    assertThat(Client.submit(outturn(ref, "\"value\": 1")).jsonPath().getString("type"))
        .isEqualTo("urn:golden-thread:problem:unknown-indicator");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no json", "{}", "[]", "{\"ref\": \"PI\", \"revision\": 1}"})
  void shouldSetAsideWhatItCannotReadAndGoOn(String value) {
    Fixtures.send(TOPIC, ref, value);
    tell(1, OLD);

    Fixtures.awaitKnown("INDICATOR", ref);
    ConsumerRecord<String, byte[]> letter = letter();
    Map<String, String> headers = TopicProbe.headers(letter);
    assertThat(new String(letter.value(), StandardCharsets.UTF_8)).isEqualTo(value);
    assertThat(headers)
        .containsEntry("dead-letter-consumer", "outturns-service")
        .containsEntry("dead-letter-topic", TOPIC)
        .containsKeys("dead-letter-partition", "dead-letter-offset");
    assertThat(headers.get("dead-letter-reason")).contains("Not a readable IndicatorChanged");
  }

  @Test
  void shouldSetADeletionAsideAndGoOn() {
    tell(1, OLD);
    Fixtures.topics().send(TOPIC, ref, null);
    tell(2, NEW);
    awaitRevision(2);

    assertThat(TopicProbe.headers(letter()).get("dead-letter-reason"))
        .contains("reference data is never deleted");
  }

  @Test
  void shouldSetAsideWhatTheDatabaseCannotKeep() {
    Fixtures.send(
        TOPIC, ref, indicatorChanged(ref, 1, OLD).replace("Complaints", "Com\\u0000plaints"));
    tell(2, NEW);
    awaitRevision(2);

    assertThat(letter().key()).isEqualTo(ref);
  }

  @Test
  void shouldSetAsideANumberThatNobodyCanMean() {
    Fixtures.send(
        TOPIC,
        ref,
        indicatorChanged(ref, 1, OLD)
            .replace(
                "\"targets\": []",
                "\"targets\": [{\"quarter\": \"2020-21-Q2\", \"value\": 1e2000}]"));
    tell(2, NEW);
    awaitRevision(2);

    assertThat(TopicProbe.headers(letter()).get("dead-letter-reason"))
        .contains("A number has more than 60 digits");
  }

  private void tell(int revision, String definitions) {
    Fixtures.send(TOPIC, ref, indicatorChanged(ref, revision, definitions));
  }

  private void awaitRevision(long revision) {
    Awaitility.await().until(() -> Fixtures.replicaRevision("INDICATOR", ref) == revision);
  }

  /**
   * Records of one key are taken in order: when a bad one is set aside, all before were applied.
   */
  private void awaitPassed() {
    Fixtures.send(TOPIC, ref, "no json");
    letter();
  }

  private ConsumerRecord<String, byte[]> letter() {
    return Fixtures.topics().awaitKey(TOPIC + ".dead-letter", ref, 1).getFirst();
  }

  private String computedValueOfOneHalf() {
    return Client.submit(outturn(ref, "\"numerator\": 1, \"denominator\": 2"))
        .jsonPath()
        .getString("value");
  }
}

package org.goldenthread.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.Topic;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecordBatchesTest {

  private static final String TOPIC = Topic.OUTTURN_SUBMITTED.topicName();

  @Inject RecordBatches batches;
  @Inject SeenReader reader;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @BeforeEach
  void forget() {
    reader.forget();
  }

  @Test
  void shouldApplyEveryRecordOnce() {
    batches.apply(records("k1", "a", "b", "c"));

    assertThat(reader.seen()).containsExactly("a", "b", "c");
  }

  @Test
  void shouldGiveAReaderAllRecordsOfAPollAtOnce() {
    batches.apply(records("k1", "a", "b", "c"));

    assertThat(reader.calls()).isEqualTo(1);
  }

  @Test
  void shouldFindOneRecordAtFaultAmongManyInFewTransactions() {
    String[] bodies = new String[512];
    Arrays.setAll(bodies, place -> place == 300 ? "unreadable" : "b" + place);

    batches.apply(records("k5", bodies));

    deadLetter("k5");
    assertThat(reader.seen()).hasSize(511).startsWith("b0", "b1").endsWith("b510", "b511");
    assertThat(reader.calls()).isEqualTo(19);
  }

  @Test
  void shouldSetAsideARecordThatCannotBeReadAndGoOn() {
    batches.apply(records("k2", "before", "unreadable", "after"));

    ConsumerRecord<String, byte[]> letter = deadLetter("k2");
    assertThat(reader.seen()).containsExactly("before", "after");
    assertThat(letter.value()).asString().isEqualTo("unreadable");
    assertThat(TopicProbe.headers(letter))
        .containsEntry("dead-letter-reason", "IllegalArgumentException: it says so")
        .containsEntry("dead-letter-consumer", "kit-test")
        .containsEntry("dead-letter-topic", TOPIC)
        .containsEntry("dead-letter-partition", "0")
        .containsEntry("dead-letter-offset", "1");
  }

  @Test
  void shouldLeaveARecordThatIsTooLargeToCopyWhereItCameAndGoOn() {
    batches.apply(records("k6", "before", "unreadable" + "x".repeat(1_048_400), "after"));

    ConsumerRecord<String, byte[]> letter = deadLetter("k6");
    assertThat(reader.seen()).containsExactly("before", "after");
    assertThat(letter.value()).isEmpty();
    assertThat(TopicProbe.headers(letter).get("dead-letter-reason")).contains("too large to copy");
  }

  @Test
  void shouldSetAsideARecordThatTheDatabaseRefusesForWhatItSays() {
    batches.apply(records("k3", "before", "refused by the database", "after"));

    assertThat(reader.seen()).containsExactly("before", "after");
    assertThat(deadLetter("k3").value()).asString().isEqualTo("refused by the database");
  }

  @Test
  void shouldTryAgainWhileTheDatabaseIsAway() {
    reader.failAsIfTheDatabaseWereAway(2);

    batches.apply(records("k4", "patient"));

    assertThat(reader.seen()).containsExactly("patient");
  }

  private ConsumerRecord<String, byte[]> deadLetter(String key) {
    return new TopicProbe(bootstrapServers)
        .awaitKey(Topic.OUTTURN_SUBMITTED.deadLetterName(), key, 1)
        .getFirst();
  }

  private static ConsumerRecords<String, byte[]> records(String key, String... bodies) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    for (String body : bodies) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      records.add(new ConsumerRecord<>(TOPIC, 0, records.size(), key, bytes));
    }
    return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), records), Map.of());
  }
}

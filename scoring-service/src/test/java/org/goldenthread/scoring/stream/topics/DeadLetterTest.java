package org.goldenthread.scoring.stream.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.test.TestRecord;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.stream.topics.ReadingProcessor.DeadLetter;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DeadLetterTest {

  private static final String REF = "PI.47";
  private static final String NOW = "2020-21-Q2";

  private final ScoringDriver driver = ScoringDriver.inMemory();

  @AfterEach
  void close() {
    driver.close();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {
        "OUTTURN_SUBMITTED",
        "INDICATOR_CHANGED",
        "COUNCIL_PLAN_CHANGED",
        "SCORING_POLICY_CHANGED"
      })
  void shouldSetAsideWhatIsNotReadable(Topic topic) {
    byte[] nonsense = "nonsense".getBytes(StandardCharsets.UTF_8);

    driver.sendRaw(topic, REF, nonsense);

    TestRecord<String, byte[]> letter = onlyOne(topic);
    assertThat(letter.key()).isEqualTo(REF);
    assertThat(letter.value()).isEqualTo(nonsense);
    assertThat(headers(letter))
        .containsEntry("dead-letter-consumer", "scoring-service")
        .containsEntry("dead-letter-topic", topic.topicName())
        .containsEntry("dead-letter-partition", "0")
        .containsEntry("dead-letter-offset", "0");
    assertThat(headers(letter).get("dead-letter-reason")).startsWith("Not a readable ");
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {
        "OUTTURN_SUBMITTED",
        "INDICATOR_CHANGED",
        "COUNCIL_PLAN_CHANGED",
        "SCORING_POLICY_CHANGED"
      })
  void shouldSetAsideARecordWithoutAValue(Topic topic) {
    driver.sendRaw(topic, REF, null);

    assertThat(reason(topic)).isEqualTo("The record has no value");
  }

  @Test
  void shouldSetAsideARecordUnderAnotherKey() {
    driver.sendRaw(
        Topic.OUTTURN_SUBMITTED, "PI.1", EventJson.write(Events.outturn(REF, NOW, 1, "71")));
    driver.sendRaw(
        Topic.INDICATOR_CHANGED,
        null,
        EventJson.write(Events.indicator(REF, 1, Polarity.NEUTRAL, List.of())));

    assertThat(reason(Topic.OUTTURN_SUBMITTED))
        .isEqualTo("The record's key is 'PI.1' and not 'PI.47'");
    assertThat(reason(Topic.INDICATOR_CHANGED))
        .isEqualTo("The record's key is 'null' and not 'PI.47'");
  }

  @Test
  void shouldSetAsideWhatHasNoRevision() {
    driver.send(Events.outturn(REF, NOW, 0, "71"));

    assertThat(reason(Topic.OUTTURN_SUBMITTED)).isEqualTo("A revision is 1 or more, not 0");
  }

  @Test
  void shouldSetAsideANumberThatNobodyCanMean() {
    driver.send(Events.outturn(REF, NOW, 1, OutturnStatus.FINAL, new BigDecimal("1E-100")));

    assertThat(reason(Topic.OUTTURN_SUBMITTED)).contains("A number has more than 60 digits");
  }

  @Test
  void shouldSetAsideAQuarterThatHasNoYearAroundIt() {
    driver.send(Events.outturn(REF, "1900-01-Q1", 1, "71"));

    assertThat(reason(Topic.OUTTURN_SUBMITTED))
        .isEqualTo("1900-01-Q1 is too far away to be scored");
  }

  @Test
  void shouldSetAsideAPolicyThatLeavesAValueWithoutABand() {
    driver.send(
        Events.policy("gap", 1, "5", List.of(Events.band("EXCEEDS", "Exceeds target", "0"))));

    assertThat(reason(Topic.SCORING_POLICY_CHANGED))
        .startsWith("The last band must take whatever the better ones leave over");
  }

  @Test
  void shouldSetAsideAPlanThatEndsBeforeItStarts() {
    driver.send(Events.plan("2022-19", 1, 2022, 2019, "three-level"));

    assertThat(reason(Topic.COUNCIL_PLAN_CHANGED))
        .isEqualTo("Council plan 2022-19 ends in 2019-20, before it starts in 2022-23");
  }

  @Test
  void shouldGoOnAfterARecordThatWasSetAside() {
    driver.sendRaw(Topic.OUTTURN_SUBMITTED, REF, new byte[] {0});

    driver.send(Events.outturn(REF, NOW, 1, "71"));

    assertThat(driver.told()).hasSize(1);
  }

  @Test
  void shouldKeepTheHeadersThatTheRecordCameWith() {
    assertThat(
            new DeadLetter("why", "scoring-service", new Origin())
                .addedTo(new RecordHeaders().add("ce_id", new byte[] {1})))
        .extracting(header -> header.key())
        .containsExactly(
            "ce_id",
            "dead-letter-reason",
            "dead-letter-consumer",
            "dead-letter-topic",
            "dead-letter-partition",
            "dead-letter-offset");
  }

  private record Origin(String topic, int partition, long offset) implements RecordMetadata {
    private Origin() {
      this("outturn-submitted", 3, 14);
    }
  }

  private String reason(Topic topic) {
    return String.valueOf(headers(onlyOne(topic)).get("dead-letter-reason"));
  }

  private TestRecord<String, byte[]> onlyOne(Topic topic) {
    List<TestRecord<String, byte[]>> letters = driver.deadLetters(topic);
    assertThat(letters).hasSize(1);
    assertThat(driver.told()).isEmpty();
    return letters.getFirst();
  }

  private static Map<String, String> headers(TestRecord<String, byte[]> record) {
    return Stream.of(record.headers().toArray())
        .collect(
            Collectors.toMap(
                header -> header.key(),
                header -> new String(header.value(), StandardCharsets.UTF_8)));
  }
}

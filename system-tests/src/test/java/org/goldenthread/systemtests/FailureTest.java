package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Any one process can be killed at any time: what was accepted arrives, once, in order. The
 * launcher starts the process again; the test only kills and keeps submitting.
 */
class FailureTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String QUARTER = "2020-21-Q2";
  private static final String DEAD_LETTERS = "outturn-submitted.dead-letter";
  private static final int SUBMISSIONS = 20;

  private static GoldenThread system;
  private static Client client;

  @BeforeAll
  static void start() {
    system = GoldenThread.start(WholeSystem.settings("failing"));
    client = new Client(system);
    assertThat(WholeSystem.load(system).refused()).isEmpty();
    awaitScored();
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  /** Each process is killed while an indicator of its own is revised again and again. */
  @ParameterizedTest
  @CsvSource({
    "indicators, PI.2078",
    "outturns, PI.2079",
    "scoring, PI.1466",
    "reporting, PI.1705",
    "kafka, PI.433",
    "postgresql, PI.432"
  })
  void shouldLoseAndDoubleNothingWhenAProcessIsKilled(String process, String ref) {
    for (int value = 1; value <= SUBMISSIONS; value++) {
      if (value == SUBMISSIONS / 2) {
        system.kill(process);
      }
      submitUntilAccepted(ref, value);
    }

    long last = lastRevision(ref);
    assertThat(revisionsSubmitted(ref, last)).isEqualTo(upTo(last));
    awaitOnDashboard(ref, BigDecimal.valueOf(SUBMISSIONS));
    List<Long> scored = revisionsScored(ref, last);
    assertThat(scored).isEqualTo(upTo(scored.size()));
  }

  @Test
  void shouldSetAsideWhatCannotBeReadAndGoOn() {
    new TopicProbe(system.bootstrapServers()).send("outturn-submitted", "PI.47", new byte[] {'{'});

    submitUntilAccepted("PI.47", 77);

    awaitOnDashboard("PI.47", BigDecimal.valueOf(77));
    assertThat(new TopicProbe(system.bootstrapServers()).awaitKey(DEAD_LETTERS, "PI.47", 2))
        .extracting(letter -> TopicProbe.headers(letter).get("dead-letter-consumer"))
        .containsExactlyInAnyOrder("scoring-service", "reporting-service");
  }

  private static void submitUntilAccepted(String ref, int value) {
    String body =
        "{\"ref\": \"%s\", \"quarter\": \"%s\", \"value\": %d, \"status\": \"FINAL\"}"
            .formatted(ref, QUARTER, value);
    Awaitility.await("submission of " + ref)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptions()
        .until(
            () -> {
              int status = client.post(ServiceName.OUTTURNS, "/api/v1/outturns", body).status();
              return status == 200 || status == 201;
            });
  }

  private static long lastRevision(String ref) {
    JsonNode outturn =
        client.get(ServiceName.OUTTURNS, "/api/v1/outturns/%s/%s".formatted(ref, QUARTER)).json();
    return outturn.get("revision").asLong();
  }

  /** Revisions in the order in which a consumer that is idempotent by revision takes them. */
  private static List<Long> revisionsSubmitted(String ref, long last) {
    return increasing(
        new Topics(system)
                .submitted(
                    ref,
                    seen ->
                        seen.stream()
                            .filter(FailureTest::isOfTheQuarter)
                            .anyMatch(event -> event.revision() == last))
                .stream()
                .filter(FailureTest::isOfTheQuarter)
                .map(OutturnSubmitted::revision)
                .toList());
  }

  private static boolean isOfTheQuarter(OutturnSubmitted event) {
    return event.quarter().toString().equals(QUARTER);
  }

  /**
   * Every revision of the score on the topic, up to that of the last outturn; exactly once, so
   * nothing is filtered.
   */
  private static List<Long> revisionsScored(String ref, long last) {
    return new Topics(system)
            .scored(
                ref,
                seen ->
                    seen.stream()
                        .filter(FailureTest::isOfTheQuarter)
                        .anyMatch(event -> event.inputs().outturnRevision() == last))
            .stream()
            .filter(FailureTest::isOfTheQuarter)
            .map(OutturnScored::revision)
            .toList();
  }

  private static boolean isOfTheQuarter(OutturnScored event) {
    return event.quarter().toString().equals(QUARTER);
  }

  private static List<Long> increasing(List<Long> revisions) {
    long[] highest = {0};
    return revisions.stream()
        .filter(revision -> revision > highest[0])
        .peek(revision -> highest[0] = revision)
        .toList();
  }

  private static List<Long> upTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  private static void awaitOnDashboard(String ref, BigDecimal value) {
    Awaitility.await("%s %s on the dashboard".formatted(ref, value))
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              JsonNode row = client.row(QUARTER, ref);
              assertThat(row.at("/outturn/value").decimalValue()).isEqualByComparingTo(value);
              assertThat(row.at("/explanation").asText()).contains(value.toPlainString());
            });
  }

  private static void awaitScored() {
    Awaitility.await("the sample's scores")
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(client.corporate(QUARTER).at("/indicators/scored").asInt())
                    .isEqualTo(33));
  }
}

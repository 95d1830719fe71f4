package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a correction through the API changes, and how it can be taken back. */
@ExtendWith(WholeSystem.class)
class CorrectionsTest {

  private static final String QUARTER = "2020-21-Q2";

  private final Client client;

  CorrectionsTest(Running running) {
    this.client = running.client();
  }

  @AfterEach
  void shouldBeAsBeforeOnceTakenBack() {
    submitPi47("71.0");
    polarityOfPi1709("LOWER_IS_BETTER");
    eventually(() -> assertThat(counts()).isEqualTo("16/3/14"));
  }

  @Test
  void shouldShowARevisedOutturnWithItsScoreTrendAndCounts() {
    submitPi47("90.5");

    eventually(
        () -> {
          JsonNode row = client.row(QUARTER, "PI.47");
          assertThat(row.at("/outturn/value").decimalValue()).isEqualByComparingTo("90.5");
          assertThat(row.at("/score/band").asText()).isEqualTo("exceeds");
          assertThat(row.at("/shortTermTrend/direction").asText()).isEqualTo("IMPROVED");
          assertThat(counts()).isEqualTo("17/3/13");
        });
  }

  @Test
  void shouldRescoreEveryQuarterWhenThePolarityIsCorrected() {
    polarityOfPi1709("HIGHER_IS_BETTER");

    eventually(
        () -> {
          assertThat(bandOfPi1709(QUARTER)).isEqualTo("exceeds");
          assertThat(bandOfPi1709("2019-20-Q2")).isEqualTo("below");
          assertThat(client.row(QUARTER, "PI.1709").at("/shortTermTrend/direction").asText())
              .isEqualTo("IMPROVED");
          assertThat(counts()).isEqualTo("17/3/13");
        });
  }

  private void submitPi47(String value) {
    Client.Answer answer =
        client.post(
            ServiceName.OUTTURNS,
            "/api/v1/outturns",
            """
            {"ref": "PI.47", "quarter": "2020-21-Q2", "value": %s, "status": "FINAL",
             "supplementary": {"value": 292, "unit": "not labelled"}}
            """
                .formatted(value));
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
  }

  private void polarityOfPi1709(String polarity) {
    JsonNode indicator = client.get(ServiceName.INDICATORS, "/api/v1/indicators/PI.1709").json();
    ObjectNode definition = (ObjectNode) indicator.at("/definitions/0");
    String from = definition.remove("fromQuarter").asText();
    definition.put("polarity", polarity);
    Client.Answer answer =
        client.put(
            ServiceName.INDICATORS,
            "/api/v1/indicators/PI.1709/definitions/" + from,
            definition.toString());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private String bandOfPi1709(String quarter) {
    return client.row(quarter, "PI.1709").at("/score/band").asText();
  }

  private String counts() {
    JsonNode scores = client.corporate(QUARTER).get("scores");
    return "%d/%d/%d"
        .formatted(
            Client.find(scores, "band", "exceeds").get("count").asInt(),
            Client.find(scores, "band", "on_target").get("count").asInt(),
            Client.find(scores, "band", "below").get("count").asInt());
  }

  private static void eventually(ThrowingRunnable assertion) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(assertion);
  }
}

package org.goldenthread.scoring.score.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.stream.topics.Events;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole service against a real broker: events in, scores out on the topic and over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ScoresApiTest {

  private static final String NOW = "2020-21-Q2";

  private final ScoringProbe service;

  ScoresApiTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    service = new ScoringProbe(new TopicProbe(bootstrapServers));
  }

  @BeforeEach
  void givenAPlanAndItsPolicy() {
    ScoringProbe.awaitReady();
    service.send(Topic.SCORING_POLICY_CHANGED, "three-level", Events.threeLevel(1, "5"));
    service.send(Topic.COUNCIL_PLAN_CHANGED, "2019-22", Events.plan());
  }

  @Test
  void shouldTellAndShowTheScoreOfAnOutturn() {
    service.define("PI.47", Polarity.HIGHER_IS_BETTER);
    service.submit(Events.outturn("PI.47", NOW, 1, "71.0"));

    ScoringProbe.awaitScore("PI.47", "BELOW")
        .then()
        .body("actual", equalTo(71.0f))
        .body("inputs.policy", equalTo("three-level"))
        .body("inputs.toleranceSetting.kind", equalTo("PERCENT"))
        .body(
            "explanation", startsWith("71.0% is 14.0 percentage points below the target of 85.0%"));
    OutturnScored told = service.lastTold("PI.47");
    assertThat(told.score().band()).isEqualTo("BELOW");
    assertThat(told.actual()).isEqualTo("71.0");
  }

  @Test
  void shouldRescoreWhenThePolicyChanges() {
    service.define("PI.48", Polarity.HIGHER_IS_BETTER);
    service.submit(Events.outturn("PI.48", NOW, 1, "80"));
    ScoringProbe.awaitScore("PI.48", "BELOW");

    service.send(Topic.SCORING_POLICY_CHANGED, "three-level", Events.threeLevel(2, "10"));
    ScoringProbe.awaitScore("PI.48", "ON_TARGET");

    service.send(Topic.SCORING_POLICY_CHANGED, "three-level", Events.threeLevel(3, "5"));
    ScoringProbe.awaitScore("PI.48", "BELOW");
  }

  @Test
  void shouldSetAsideWhatItCannotReadAndGoOn() {
    service.define("PI.49", Polarity.HIGHER_IS_BETTER);
    service.sendRaw(Topic.OUTTURN_SUBMITTED, "PI.49", "{");
    service.submit(Events.outturn("PI.49", NOW, 1, "90"));

    ScoringProbe.awaitScore("PI.49", "EXCEEDS");
    ConsumerRecord<String, byte[]> letter = service.deadLetter(Topic.OUTTURN_SUBMITTED, "PI.49");
    assertThat(TopicProbe.headers(letter))
        .containsEntry("dead-letter-topic", "outturn-submitted")
        .containsEntry("dead-letter-consumer", "scoring-service");
  }

  @Test
  void shouldShowAllQuartersOfAnIndicatorEarliestFirst() {
    service.define("PI.50", Polarity.LOWER_IS_BETTER);
    service.submit(Events.outturn("PI.50", NOW, 1, "90"));
    service.submit(Events.outturn("PI.50", "2020-21-Q1", 1, "80"));

    await()
        .atMost(ScoringProbe.PATIENCE)
        .untilAsserted(
            () ->
                ScoringProbe.read("/api/v1/scores/pi 50")
                    .then()
                    .statusCode(200)
                    .body("ref", equalTo("PI.50"))
                    .body("scores.quarter", equalTo(List.of("2020-21-Q1", NOW))));
    ScoringProbe.read("/api/v1/scores/PI.50?limit=1")
        .then()
        .body("scores.quarter", equalTo(List.of("2020-21-Q1")))
        .header("Link", containsString("cursor=2020-21-Q2"));
    ScoringProbe.read("/api/v1/scores/PI.50?limit=1&cursor=2020-21-Q2")
        .then()
        .body("scores.quarter", equalTo(List.of(NOW)))
        .header("Link", nullValue());
  }

  @Test
  void shouldAnswer304WhileNothingChanged() {
    service.define("PI.51", Polarity.LOWER_IS_BETTER);
    service.submit(Events.outturn("PI.51", NOW, 1, "80"));
    String tag = ScoringProbe.awaitScore("PI.51", "EXCEEDS").header("ETag");

    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .header("If-None-Match", tag)
        .get("/api/v1/scores/PI.51/" + NOW)
        .then()
        .statusCode(304);
  }

  @Test
  void shouldAnswerForAPeriodAndWithTheReferenceAsItIsWritten() {
    Map<String, Object> facts =
        Map.of(
            "fromQuarter",
            "2018-19-Q1",
            "polarity",
            Polarity.HIGHER_IS_BETTER,
            "frequency",
            "HALF_YEARLY",
            "reference",
            "RP02 (1)");
    service.send(
        Topic.INDICATOR_CHANGED,
        "RP.2(1)",
        Events.indicator("RP.2(1)", 1, List.of(Events.definition(facts)), List.of()));
    service.submit(Events.outturn("RP.2(1)", NOW, 1, "80"));

    await()
        .atMost(ScoringProbe.PATIENCE)
        .untilAsserted(
            () ->
                ScoringProbe.read("/api/v1/scores/rp02 (1)/2020-21-H1")
                    .then()
                    .statusCode(200)
                    .body("ref", equalTo("RP.2(1)"))
                    .body("reference", equalTo("RP02 (1)"))
                    .body("quarter", equalTo(NOW)));
    await()
        .atMost(ScoringProbe.PATIENCE)
        .untilAsserted(
            () ->
                ScoringProbe.read("/api/v1/control-charts/rp02 (1)")
                    .then()
                    .body("ref", equalTo("RP.2(1)"))
                    .body("reference", equalTo("RP02 (1)")));
    ScoringProbe.read("/api/v1/scores/RP02 (1)/2020-21-H2")
        .then()
        .statusCode(404)
        .body("detail", containsString("RP02 (1) is known but has no outturn for 2020-21-Q4"))
        .body("detail", containsString("/api/v1/scores/RP.2%281%29"));
    ScoringProbe.read("/api/v1/scores/RP02 (1)/2020-21")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("{quarter}"))
        .body("detail", containsString("every half-year: write it like"));
  }

  @Test
  void shouldSayWhichPartIsUnknown() {
    service.define("PI.52", Polarity.LOWER_IS_BETTER);
    await()
        .atMost(ScoringProbe.PATIENCE)
        .untilAsserted(() -> ScoringProbe.read("/api/v1/scores/PI.52").then().statusCode(200));

    ScoringProbe.read("/api/v1/scores/PI.52/" + NOW)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:golden-thread:problem:nothing-submitted"))
        .body("detail", containsString("no outturn for 2020-21-Q2"));
    ScoringProbe.read("/api/v1/scores/PI.9999/" + NOW)
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:golden-thread:problem:unknown-indicator"));
    ScoringProbe.read("/api/v1/scores/PI.9999").then().statusCode(404);
  }
}

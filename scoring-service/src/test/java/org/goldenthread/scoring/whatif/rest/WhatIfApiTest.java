package org.goldenthread.scoring.whatif.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.score.rest.ScoringProbe;
import org.goldenthread.scoring.stream.topics.Events;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhatIfApiTest {

  private static final List<ScoringPolicyChanged.Band> BANDS =
      List.of(Events.band("GOOD", "Good", "0"), Events.band("POOR", "Poor", null));

  private static final String WIDER =
      """
      {"refs": ["PI.801", "PI.802"],
       "change": {"policyDefinition": {
         "bands": [{"code": "GOOD", "label": "Good", "atLeast": -1},
                   {"code": "POOR", "label": "Poor"}],
         "defaultTolerance": {"kind": "ABSOLUTE", "value": 14}}}}
      """;

  private static final String FAULTY =
      """
      {"refs": [], "directorate": "CS", "fromQuarter": "2023-24-Q2", "toQuarter": "2023-24-Q1",
       "change": {"policy": "steady", "tolerance": {"kind": "PERCENT", "value": 0},
                  "target": 1e99, "targetChangePercent": 1,
                  "policyDefinition": {"bands": [{"code": "A", "label": "A", "atLeast": 1}]}}}
      """;

  private final ScoringProbe service;

  WhatIfApiTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    service = new ScoringProbe(new TopicProbe(bootstrapServers));
  }

  @BeforeEach
  void givenTwoIndicatorsBelowTarget() {
    ScoringProbe.awaitReady();
    service.send(Topic.SCORING_POLICY_CHANGED, "steady", Events.policy("steady", 1, "5", BANDS));
    service.send(
        Topic.COUNCIL_PLAN_CHANGED, "2023-24", Events.plan("2023-24", 1, 2023, 2023, "steady"));
    for (String ref : List.of("PI.801", "PI.802")) {
      give(ref);
    }
    await()
        .atMost(ScoringProbe.PATIENCE)
        .untilAsserted(
            () ->
                ScoringProbe.read("/api/v1/scores/PI.802/2023-24-Q2")
                    .then()
                    .body("score.band", equalTo("GOOD")));
  }

  @Test
  void shouldTellWhatWouldDifferUnderAWiderTolerance() {
    ask("", WIDER)
        .statusCode(200)
        .body("indicators", equalTo(2))
        .body("totals.outturns", equalTo(4))
        .body("totals.differing", equalTo(2))
        .body("totals.before.scores.count", equalTo(List.of(2, 2)))
        .body("totals.after.scores.count", equalTo(List.of(4, 0)))
        .body("totals.after.shortTermTrends", equalTo(Map.of("IMPROVED", 2, "NONE", 2)))
        .body("quarters.quarter", equalTo(List.of("2023-24-Q1", "2023-24-Q2")))
        .body("quarters.totals.differing", equalTo(List.of(2, 0)))
        .body("heldElsewhere", hasSize(0));
  }

  @Test
  void shouldExplainBothSidesOfWhatWouldDifferAndChangeNothing() {
    String score = ScoringProbe.read("/api/v1/scores/PI.801/2023-24-Q1").asString();

    ask("", WIDER)
        .body("outcomes.ref", equalTo(List.of("PI.801", "PI.802")))
        .body("outcomes[0].differs", equalTo(List.of("SCORE")))
        .body("outcomes[0].before.score.band", equalTo("POOR"))
        .body("outcomes[0].after.score.band", equalTo("GOOD"))
        .body("outcomes[0].after.policy", equalTo("what-if"))
        .body("outcomes[0].after.explanation", containsString("within the tolerance of 14"));
    assertThat(ScoringProbe.read("/api/v1/scores/PI.801/2023-24-Q1").asString())
        .isEqualTo(score)
        .contains("\"POOR\"");
  }

  @Test
  void shouldAskAboutADirectorateOrEverythingWithinQuarters() {
    String all =
        """
        {"fromQuarter": "2023-24-Q1", "toQuarter": "2023-24-Q1", "change": {"target": 70}}
        """;
    ask("", all).statusCode(200).body("outcomes.ref", hasItems("PI.801", "PI.802"));

    ask("", "{\"directorate\": \"NOBODY\", \"change\": {\"target\": 70}}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/directorate"));
  }

  @Test
  void shouldGiveTheOutcomesInPages() {
    String question = "{\"refs\": [\"PI.801\"], \"change\": {\"polarity\": \"LOWER_IS_BETTER\"}}";

    ask("?limit=1", question)
        .body("outcomes.quarter", equalTo(List.of("2023-24-Q1")))
        .body("next", equalTo("PI.801/2023-24-Q2"));
    ask("?limit=1&cursor=PI.801/2023-24-Q2", question)
        .body("outcomes.quarter", equalTo(List.of("2023-24-Q2")))
        .body("next", nullValue())
        .body("totals.outturns", equalTo(2));
    ask("?onlyDiffering=false", "{\"refs\": [\"PI.801\"], \"change\": {\"policy\": \"steady\"}}")
        .body("outcomes", hasSize(2))
        .body("outcomes.differs", equalTo(List.of(List.of(), List.of())));
  }

  @Test
  void shouldNameEveryFieldAtFault() {
    ask("", FAULTY)
        .statusCode(400)
        .body("type", equalTo("urn:golden-thread:problem:invalid-request"))
        .body(
            "errors.pointer",
            hasItems(
                "/refs",
                "/directorate",
                "/toQuarter",
                "/change/tolerance/value",
                "/change/target",
                "/change/targetChangePercent",
                "/change/policyDefinition",
                "/change/policyDefinition/bands",
                "/change/policyDefinition/defaultTolerance"));
  }

  @Test
  void shouldSayWhatIsNotKnown() {
    ask("", "{\"refs\": [\"PI.801\", \"PI.9997\"], \"change\": {\"target\": 70}}")
        .statusCode(400)
        .body("errors.pointer", equalTo(List.of("/refs")))
        .body("detail", equalTo("Nothing is known of indicator PI.9997: check the reference"));
    ask("", "{\"change\": {\"policy\": \"unheard-of\"}}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/change/policy"))
        .body("detail", startsWith("No policy 'unheard-of' is known: name one of ["));
    ask("", "{}").statusCode(400).body("errors[0].pointer", equalTo("/change"));
    ask("?limit=1001", "{\"change\": {\"target\": 70}}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("{limit}"));
  }

  private static ValidatableResponse ask(String parameters, String question) {
    return given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType(ContentType.JSON)
        .body(question)
        .post("/api/v1/what-if" + parameters)
        .then();
  }

  private void give(String ref) {
    service.send(
        Topic.INDICATOR_CHANGED,
        ref,
        Events.indicator(
            ref,
            1,
            Polarity.HIGHER_IS_BETTER,
            List.of(Events.target("2023-24-Q1", "85.0"), Events.target("2023-24-Q2", "85.0"))));
    service.submit(Events.outturn(ref, "2023-24-Q1", 1, "71.0"));
    service.submit(Events.outturn(ref, "2023-24-Q2", 1, "90.0"));
  }
}

package org.goldenthread.indicators.policy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Examples;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ScoringPolicyResourceTest {

  private final String path = "scoring-policies/" + Fixtures.code("policy-");

  @Test
  void shouldComeWithThePoliciesOfTheReports() {
    for (String code : List.of("four-level", "three-level", "three-level-2022")) {
      JsonPath policy = Client.get("scoring-policies/" + code).jsonPath();
      assertThat(policy.getInt("revision")).isEqualTo(1);
      assertThat(policy.getString("changedBy")).isEqualTo("built-in");
      assertThat(
              Client.get("scoring-policies/" + code + "/revisions").jsonPath().getList("changedBy"))
          .containsExactly("built-in");
    }
  }

  @Test
  void shouldListThePolicies() {
    assertThat(Client.get("scoring-policies?limit=500").jsonPath().getList("code"))
        .contains("four-level", "three-level", "three-level-2022")
        .isSorted();
  }

  @Test
  void shouldScoreThreeLevelsFromTheTargetAndOneToleranceBelowIt() {
    JsonPath policy = Client.get("scoring-policies/three-level").jsonPath();

    assertThat(policy.getList("bands.code")).containsExactly("exceeds", "on_target", "below");
    assertThat(policy.getList("bands.symbol")).containsExactly("★", "●", "▲");
    assertThat(policy.getList("bands.label"))
        .containsExactly("Exceeds target", "On target", "Below target");
    assertThat(policy.getInt("bands[0].atLeast")).isZero();
    assertThat(policy.getInt("bands[1].atLeast")).isEqualTo(-1);
    assertThat(policy.getString("defaultTolerance.kind")).isEqualTo("PERCENT");
    assertThat(policy.getInt("defaultTolerance.value")).isEqualTo(5);
    assertThat(policy.getString("shortTermTrend.compareWith")).isEqualTo("PREVIOUS_QUARTER");
    assertThat(policy.getInt("annualTrend.deadBandPercent")).isZero();
  }

  @Test
  void shouldExceedInFourLevelsOnlyAboveOneTolerance() {
    JsonPath policy = Client.get("scoring-policies/four-level").jsonPath();

    assertThat(policy.getList("bands.code"))
        .containsExactly("exceeds", "on_target_upper", "on_target_lower", "below");
    assertThat(policy.getInt("bands[0].above")).isEqualTo(1);
    assertThat(policy.getList("initiativeStatuses.code"))
        .containsExactly("EXCELLENT", "GOOD", "FAIR", "POOR");
    assertThat(policy.getList("initiativeStatuses.symbol")).containsExactly("★", "✓", "●", "▲");
  }

  @Test
  void shouldCompareWithinTheYearAndWithADeadBandFrom2022() {
    JsonPath policy = Client.get("scoring-policies/three-level-2022").jsonPath();

    assertThat(policy.getString("shortTermTrend.compareWith"))
        .isEqualTo("PREVIOUS_QUARTER_SAME_YEAR");
    assertThat(policy.getInt("annualTrend.deadBandPercent")).isEqualTo(2);
  }

  @Test
  void shouldAdoptAPolicyAndKeepItsDigits() {
    Response response =
        Client.put(
            path, Examples.SCORING_POLICY_REQUEST.replace("\"value\": 5", "\"value\": 5.50"));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.asString()).contains("\"value\":5.50");
    assertThat(Client.get(path).asString()).isEqualTo(response.asString());
  }

  @Test
  void shouldCompareYearsToDateAcrossTheYearsEndOnlyByName() {
    String body =
        Examples.SCORING_POLICY_REQUEST.replace("AS_REPORTED", "AS_REPORTED_ACROSS_YEARS");

    assertThat(Client.put(path, body).statusCode()).isEqualTo(201);
    assertThat(Client.get(path).jsonPath().getString("shortTermTrend.cumulative"))
        .isEqualTo("AS_REPORTED_ACROSS_YEARS");
  }

  @Test
  void shouldChangeNothingWhenTheSameFiguresAreWrittenWithMoreNoughts() {
    Client.put(path, Examples.SCORING_POLICY_REQUEST);

    Response again =
        Client.put(path, Examples.SCORING_POLICY_REQUEST.replace("\"value\": 5", "\"value\": 5.0"));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("ETag")).isEqualTo("\"1\"");
    assertThat(again.asString()).contains("\"value\":5}");
  }

  @Test
  void shouldRecordAnotherToleranceAsARevision() {
    Client.put(path, Examples.SCORING_POLICY_REQUEST);

    Response changed =
        Client.put(path, Examples.SCORING_POLICY_REQUEST.replace("\"value\": 5", "\"value\": 4"));

    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void shouldRefuseBandsThatAreNotBestFirst() {
    String body = Examples.SCORING_POLICY_REQUEST.replace("\"atLeast\": -1", "\"atLeast\": 2");

    assertThat(Problem.of(Client.put(path, body))).isEqualTo(Problem.invalid("/bands/1"));
  }

  @Test
  void shouldTellOfEveryRuleThatIsBrokenAtOnce() {
    String body =
        Examples.SCORING_POLICY_REQUEST
            .replace("\"on_target\"", "\"exceeds\"")
            .replace("\"value\": 5", "\"value\": 0")
            .replace("\"deadBandPercent\": 0", "\"deadBandPercent\": -1");

    assertThat(Problem.of(Client.put(path, body)))
        .isEqualTo(
            Problem.invalid(
                "/bands/1/code",
                "/defaultTolerance/value",
                "/shortTermTrend/deadBandPercent",
                "/annualTrend/deadBandPercent"));
  }

  @Test
  void shouldRefuseAPolicyWithoutItsParts() {
    assertThat(Problem.of(Client.put(path, "{\"name\": \"None\", \"bands\": [{}]}")))
        .isEqualTo(
            Problem.invalid(
                "/bands/0/code",
                "/bands/0/symbol",
                "/bands/0/label",
                "/defaultTolerance",
                "/shortTermTrend",
                "/annualTrend"));
  }

  @Test
  void shouldRefuseAFigureWithTooManyDigits() {
    String body = Examples.SCORING_POLICY_REQUEST.replace("\"value\": 5", "\"value\": 1e999999999");

    assertThat(Problem.of(Client.put(path, body)))
        .isEqualTo(Problem.invalid("/defaultTolerance/value"));
  }
}

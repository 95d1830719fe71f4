package org.goldenthread.outturns.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.definition;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.kit.security.SecurityEvents;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Log;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessTest {

  private static final List<String> PLACES =
      List.of(
          "commentaries/NEVER.1/2020-21-Q2",
          "initiatives/NEVER/progress/2020-21-Q2",
          "comparators/NEVER.1/2020-21-Q2",
          "service-summaries/NEVER/2020-21-Q2",
          "quarters/2020-21-Q2");
  private static final Problem WRONG_DIRECTORATE = new Problem(403, "wrong-directorate", List.of());

  @Test
  void shouldRefuseEveryWriteWithoutAToken() {
    for (String place : PLACES) {
      assertThat(Problem.of(Client.putAs("", place, "{}")))
          .isEqualTo(new Problem(401, "unauthorized", List.of()));
    }
    assertThat(Client.submitAs("", "{}").statusCode()).isEqualTo(401);
    assertThat(batchAs("", "[]").statusCode()).isEqualTo(401);
  }

  @Test
  void shouldRefuseEveryWriteWithAForgedToken() {
    String forged = Tokens.forged("performance-team");
    for (String place : PLACES) {
      assertThat(Client.putAs(forged, place, "{}").statusCode()).isEqualTo(401);
    }
    assertThat(Client.submitAs(forged, "{}").statusCode()).isEqualTo(401);
    assertThat(batchAs(forged, "[]").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "operator"})
  void shouldRefuseEveryWriteByWhoOnlyReads(String role) {
    String token = Tokens.of(role, "CCS");
    for (String place : PLACES) {
      assertThat(Problem.of(Client.putAs(token, place, "{}")))
          .isEqualTo(new Problem(403, "forbidden", List.of()));
    }
    assertThat(Client.submitAs(token, "{}").statusCode()).isEqualTo(403);
    assertThat(batchAs(token, "[]").statusCode()).isEqualTo(403);
  }

  @Test
  void shouldLetOnlyThePerformanceTeamCloseAQuarter() {
    String place = "quarters/" + Fixtures.quarter();

    Response response = Client.putAs(Tokens.submitter("CCS"), place, "{\"state\": \"CLOSED\"}");

    assertThat(Problem.of(response)).isEqualTo(new Problem(403, "forbidden", List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"performance-team", "submitter", "viewer", "operator"})
  void shouldLetEveryRoleRead(String role) {
    int status =
        RestAssured.given()
            .auth()
            .oauth2(Tokens.of(role))
            .get("/api/v1/outturns/NEVER.1/2020-21-Q2")
            .statusCode();

    assertThat(status).isEqualTo(404);
  }

  @Test
  void shouldLetNobodyReadWithoutAToken() {
    for (String place : PLACES) {
      assertThat(RestAssured.get("/api/v1/" + place).statusCode()).isEqualTo(401);
    }
    assertThat(RestAssured.get("/api/v1/outturns/NEVER.1/2020-21-Q2").statusCode()).isEqualTo(401);
  }

  @Test
  void shouldTakeOutturnsOfADirectorateThatTheTokenNames() {
    String ref = Fixtures.percentage();

    Response response =
        Client.submitAs(Tokens.submitter("PR", "CCS"), outturn(ref, "\"value\": 1"));

    assertThat(response.statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PR", "ccs", ""})
  void shouldRefuseOutturnsOfAnotherDirectorate(String directorate) {
    String ref = Fixtures.percentage();

    Response response =
        Client.submitAs(Tokens.submitter(directorate), outturn(ref, "\"value\": 1"));

    assertThat(Problem.of(response)).isEqualTo(WRONG_DIRECTORATE);
    assertThat(Problem.detail(response))
        .isEqualTo(ref + " belongs to directorate CCS: use a token that names it");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldGoByTheDirectorateThatAnIndicatorHadInTheQuarter() {
    String ref =
        Fixtures.indicator(
            definition("2019-20-Q1", "\"directorate\": \"PR\"")
                + ","
                + definition("2020-21-Q2", "\"directorate\": \"CCS\""));
    String token = Tokens.submitter("CCS");

    assertThat(Client.submitAs(token, outturn(ref, "2020-21-Q2", "\"value\": 1")).statusCode())
        .isEqualTo(201);
    assertThat(Problem.of(Client.submitAs(token, outturn(ref, "2020-21-Q1", "\"value\": 1"))))
        .isEqualTo(WRONG_DIRECTORATE);
  }

  @Test
  void shouldLetOnlyThePerformanceTeamSubmitForTheWholeCouncil() {
    String ref = Fixtures.corporateNumber();

    Response refused = Client.submitAs(Tokens.submitter("CCS"), outturn(ref, "\"value\": 1"));

    assertThat(Problem.of(refused)).isEqualTo(WRONG_DIRECTORATE);
    assertThat(Problem.detail(refused))
        .isEqualTo(ref + " belongs to no directorate: only the performance team submits for it");
    assertThat(Client.submit(outturn(ref, "\"value\": 1")).statusCode()).isEqualTo(201);
  }

  @Test
  void shouldRefuseAnotherDirectorateInABatchToo() {
    String own = Fixtures.percentage();
    String other = Fixtures.indicator(definition("2019-20-Q1", "\"directorate\": \"PR\""));

    Response response =
        batchAs(
            Tokens.submitter("CCS"),
            "[%s, %s]".formatted(outturn(own, "\"value\": 1"), outturn(other, "\"value\": 1")));

    assertThat(response.jsonPath().getList("result")).containsExactly("CREATED", "REJECTED");
    assertThat(response.jsonPath().getString("[1].problem.type"))
        .isEqualTo("urn:golden-thread:problem:wrong-directorate");
  }

  @Test
  void shouldLeaveATraceOfRefusedAccessWithoutThePayload() {
    String ref = Fixtures.percentage();
    try (Log log = new Log(SecurityEvents.class)) {
      Client.submitAs(Tokens.submitter("PR"), outturn(ref, "\"value\": 123456789"));

      assertThat(log.lines())
          .contains(
              "WARN Access refused rule=wrong-directorate caller=test-submitter about=%s count=1"
                  .formatted(ref))
          .noneMatch(line -> line.contains("123456789"));
    }
  }

  @Test
  void shouldLeaveATraceOfEveryRowThatABatchMayNotHave() {
    String ref = Fixtures.percentage();
    String rows = "[%1$s, %1$s]".formatted(outturn(ref, "\"value\": 1"));
    try (Log log = new Log(SecurityEvents.class)) {
      batchAs(Tokens.submitter("PR"), rows).asString();

      assertThat(log.lines())
          .containsExactly(
              "WARN Access refused rule=wrong-directorate caller=test-submitter about=%s count=2"
                  .formatted(ref));
    }
  }

  private static Response batchAs(String token, String body) {
    var request = RestAssured.given().contentType("application/json").body(body);
    return (token.isEmpty() ? request : request.auth().oauth2(token))
        .post("/api/v1/outturns/batch");
  }
}

package org.goldenthread.reporting.site.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, with what to do about it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RefusalsTest {

  private static final String CORPORATE = "/api/v1/dashboards/corporate/2020-21-Q2";

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/dashboards/corporate/1999-00-Q1, no-plan-for-quarter, {quarter}",
    "/api/v1/dashboards/priorities/OLD/2020-21-Q2, unknown-priority, {code}",
    "/api/v1/dashboards/directorates/OLD/2020-21-Q2, unknown-directorate, {code}",
    "/api/v1/below-target/1999-00-Q1, no-plan-for-quarter, {quarter}",
    "/api/v1/annual-comparison/1999-00-Q1, no-plan-for-quarter, {quarter}",
    "/api/v1/indicators/PI.99999/history, unknown-indicator, {ref}"
  })
  void shouldSayWhatIsNotThere(String path, String code, String pointer) {
    get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", is("urn:golden-thread:problem:" + code))
        .body("errors[0].pointer", is(pointer));
  }

  @Test
  void shouldNameThePrioritiesThatThereAre() {
    get("/api/v1/dashboards/priorities/OLD/2020-21-Q2")
        .then()
        .body(
            "detail",
            is("Council plan 2019-22 has no priority 'OLD'; it has ONE, CLEAN, SAFE, GROW"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/dashboards/corporate/2020-22-Q1",
        "/api/v1/dashboards/priorities/SAFE/Q1",
        "/api/v1/dashboards/directorates/CS/2020-21-Q5",
        "/api/v1/below-target/soon",
        "/api/v1/annual-comparison/2020",
        "/api/v1/indicators/PI!1/history",
        "/api/v1/quarters?limit=0",
        "/api/v1/quarters?cursor=first"
      })
  void shouldSayWhatCannotBeRead(String path) {
    get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", is("urn:golden-thread:problem:invalid-request"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"performance-team", "submitter", "viewer", "operator"})
  void shouldLetEveryRoleRead(String role) {
    given().auth().oauth2(Tokens.of(role)).get(CORPORATE).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CORPORATE,
        "/api/v1/quarters",
        "/api/v1/below-target/2020-21-Q2",
        "/api/v1/indicators/PI.47/history",
        "/"
      })
  void shouldLetNobodyReadWithoutAToken(String path) {
    given().get(path).then().statusCode(401);
    given().auth().oauth2(Tokens.forged("viewer")).get(path).then().statusCode(401);
    given().auth().oauth2(Tokens.of("passer-by")).get(path).then().statusCode(403);
  }

  private static Response get(String path) {
    return given().auth().oauth2(Tokens.of("viewer")).get(path);
  }
}

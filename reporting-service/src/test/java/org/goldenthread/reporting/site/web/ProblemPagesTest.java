package org.goldenthread.reporting.site.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.reporting.fixture.QualityEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sees who may not or cannot see what was asked for, and the page of findings. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProblemPagesTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldAskABrowserToSignIn() {
    Response answer = given().accept(BROWSER).get("/owed");

    answer.then().statusCode(401).contentType("text/html").header("Cache-Control", "no-store");
    assertThat(answer.asString()).contains("<h1>You need to sign in to see this page</h1>");
  }

  @Test
  void shouldTellABrowserWhatRoleIsMissing() {
    Response answer = given().auth().oauth2(Tokens.of("visitor")).accept(BROWSER).get("/owed");

    answer.then().statusCode(403).contentType("text/html");
    assertThat(answer.asString()).contains("<h1>You may not see this page</h1>");
  }

  @Test
  void shouldTellABrowserThatThereIsNoSuchPage() {
    Response answer =
        given().auth().oauth2(Tokens.of("viewer")).accept(BROWSER).get("/no/such/page");

    answer.then().statusCode(404).contentType("text/html");
    assertThat(answer.asString()).contains("<h1>There is no page at this address</h1>");
  }

  @Test
  void shouldGiveAProgramTheProblemAsItIs() {
    given().accept("application/json").get("/api/v1/findings/2020-21-Q2").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .accept("application/json")
        .get("/api/v1/no-such-thing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("status", is(404));
  }

  @Test
  void shouldShowAnOpenFindingUntilItIsDealtWith() {
    readModel.apply(List.of(QualityEvents.finding(1)));

    assertThat(findings())
        .contains("<h2 id=\"open\">Open</h2>")
        .contains("113 of 147 is 76.87, not 76.8")
        .contains("href=\"/indicators/PI.2027?quarter=2020-21-Q2\"");

    readModel.apply(List.of(QualityEvents.finding(2)));

    assertThat(findings())
        .doesNotContain("<h2 id=\"open\">Open</h2>")
        .contains("<h2 id=\"closed\">Dealt with</h2>")
        .contains("The report cuts off instead of rounding");
  }

  private static String findings() {
    return given().auth().oauth2(Tokens.of("viewer")).get("/findings").asString();
  }
}

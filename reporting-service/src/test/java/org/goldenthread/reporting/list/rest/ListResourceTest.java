package org.goldenthread.reporting.list.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists and histories as an outsider asks for them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ListResourceTest {

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldListWhatIsBelowTarget() {
    get("/api/v1/below-target/2020-21-Q2")
        .then()
        .body("count", is(14))
        .body("rows.size()", is(14))
        .body("rows.every { it.belowTarget }", is(true));
  }

  @Test
  void shouldBeATableWhereThatIsAccepted() {
    Response table =
        given()
            .auth()
            .oauth2(Tokens.of("viewer"))
            .accept("text/csv")
            .get("/api/v1/below-target/2020-21-Q2");

    table.then().statusCode(200).contentType("text/csv;charset=utf-8");
    assertThat(table.asString().lines()).hasSize(15).anyMatch(it -> it.startsWith("PI.47,"));
  }

  @Test
  void shouldCompareWithTheYearBefore() {
    get("/api/v1/annual-comparison/2020-21-Q2")
        .then()
        .body("rows.size()", is(33))
        .body("annualTrends.improved", is(10))
        .body("rows.count { it.annualTrend.direction == 'WORSE' }", is(15));
  }

  @Test
  void shouldShowAnIndicatorsHistory() {
    get("/api/v1/indicators/pi 47/history")
        .then()
        .statusCode(200)
        .body("ref", is("PI.47"))
        .body("history.quarter", is(List.of("2019-20-Q2", "2020-21-Q1", "2020-21-Q2")))
        .body("history[2].score.band", is("below"))
        .body("history[2].outturn.display", is("71.0%"));
  }

  @Test
  void shouldListQuartersInParts() {
    Response first = get("/api/v1/quarters?limit=4");

    first
        .then()
        .body("quarter", is(List.of("2020-21-Q2", "2020-21-Q1", "2019-20-Q4", "2019-20-Q3")));
    String next = first.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
    get(next)
        .then()
        .body("quarter", is(List.of("2019-20-Q2", "2019-20-Q1")))
        .body("[0].state", is("OPEN"))
        .header("Link", nullValue());
  }

  private static Response get(String path) {
    return given().auth().oauth2(Tokens.of("viewer")).get(path);
  }
}

package org.goldenthread.reporting.list.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(table("/api/v1/below-target/2020-21-Q2").lines())
        .hasSize(15)
        .anyMatch(it -> it.startsWith("PI.47,"));
  }

  @Test
  void shouldCompareWithTheYearBefore() {
    get("/api/v1/annual-comparison/2020-21-Q2")
        .then()
        .body("rows.size()", is(33))
        .body("annualTrends.improved", is(10))
        .body("rows.count { it.annualTrend.direction == 'WORSE' }", is(15));
  }

  @ParameterizedTest
  @CsvSource({
    "scorecard, view=latest, 34",
    "scorecard, score=below, 14",
    "scorecard, directorate=HSG, 5",
    "scorecard, directorate=NONE, 3",
    "scorecard, owner=NONE, 34",
    "annual-comparison, annualTrend=WORSE, 15",
    "below-target, annualTrend=IMPROVED&score=below&view=latest, 2",
    "below-target, score=exceeds, 0"
  })
  void shouldListTheRowsThatAreAskedFor(String list, String wanted, int count) {
    String path = "/api/v1/%s/2020-21-Q2?%s".formatted(list, wanted);

    get(path).then().statusCode(200).body("rows.size()", is(count));
    assertThat(table(path).lines()).hasSize(count + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "score=blow, Did you mean 'below'?",
    "trend=WORST, Did you mean 'WORSE'?",
    "directorate=HSH, Did you mean 'HSG'?",
    "owner=Nobody, it has NONE",
    "direktorate=HSG, Did you mean 'directorate'?"
  })
  void shouldRefuseWhatNoRowCouldBe(String wanted, String remedy) {
    get("/api/v1/scorecard/2020-21-Q2?" + wanted)
        .then()
        .statusCode(400)
        .body("detail", containsString(remedy));
  }

  @ParameterizedTest
  @CsvSource({
    "annual-movers, PI.1709, 791.7, WORSE",
    "movers, PI.1705, 336.6, BETTER",
    "comparator-gaps, PI.1899, 107.7, WORSE"
  })
  void shouldListWhatIsFurthestFromAnotherFigure(
      String list, String ref, float percent, String standing) {
    String path = "/api/v1/%s/2020-21-Q2".formatted(list);

    get(path)
        .then()
        .statusCode(200)
        .body("rows[0].ref", is(ref))
        .body("rows[0].percent", is(percent))
        .body("rows[0].standing", is(standing));
    get(path + "?directorate=CCS").then().body("rows.every { it.directorate == 'CCS' }", is(true));
    assertThat(table(path).lines().toList().get(1)).startsWith(ref + ",").endsWith(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "owed/2020-21-Q2, 'kind,directorate,subject,title,quarter,period,owner,since'",
    "quarters, 'quarter,label,state,plan'",
    "findings/2020-21-Q2, 'id,rule,quarter,state,detail,reason,raisedAt,changedAt,subjectKind'",
    "search?q=bins, 'ref,reference,title,directorate,directorateName,priority,priorityName'",
    "publications, 'quarter,label,revision,current,publishedAt,reason,contentHash,dashboard'"
  })
  void shouldBeATableWithTheColumnsThatAreDeclared(String path, String columns) {
    assertThat(table("/api/v1/" + path)).startsWith("\uFEFF" + columns);
  }

  private static String table(String path) {
    Response table = given().auth().oauth2(Tokens.of("viewer")).accept("text/csv").get(path);
    table.then().statusCode(200).contentType("text/csv;charset=utf-8");
    return table.asString();
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

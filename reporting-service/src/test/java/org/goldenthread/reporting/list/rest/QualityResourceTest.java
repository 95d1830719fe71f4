package org.goldenthread.reporting.list.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.QualityEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings, what is owed, search, and all that is kept of one indicator. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class QualityResourceTest {

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldListAFindingWithWhoHasToDealWithIt() {
    readModel.apply(List.of(QualityEvents.finding(1)));

    get("/api/v1/findings/2020-21-Q2")
        .body("counts.open", is(1))
        .body("findings[0].id", is(QualityEvents.FINDING))
        .body("findings[0].subject", is("PI.2027"))
        .body("findings[0].directorateName", is("Housing"));
    get("/api/v1/dashboards/corporate/2020-21-Q2")
        .body("findings.open", is(1))
        .body("scorecard.find { it.ref == 'PI.2027' }.findings.size()", is(1));
  }

  @ParameterizedTest
  @CsvSource({
    "state=OPEN, 0",
    "state=ACKNOWLEDGED, 1",
    "directorate=HSG, 1",
    "directorate=CS, 0",
    "directorate=HSG&state=acknowledged, 1"
  })
  void shouldListOnlyWhatIsAskedFor(String wanted, int count) {
    readModel.apply(List.of(QualityEvents.finding(1), QualityEvents.finding(2)));

    get("/api/v1/findings/2020-21-Q2?" + wanted).body("findings.size()", is(count));
  }

  @Test
  void shouldNotListTheFindingsOfAnotherReport() {
    readModel.apply(List.of(QualityEvents.finding(1)));

    get("/api/v1/findings/2020-21-Q1").body("findings.size()", is(0));
  }

  @Test
  void shouldListWhatEachDirectorateOwesAndSinceWhen() {
    readModel.apply(List.of(MoreEvents.initiative("CLEAN", "HSG")));

    get("/api/v1/owed/2020-21-Q2")
        .body("directorates.sum { it.commentaries }", is(14))
        .body("directorates.find { it.code == 'HSG' }.initiativeProgress", is(1))
        .body("directorates.find { it.code == 'HSG' }.serviceSummaries", is(1))
        .body("items.find { it.subject == 'PI.2027' }.kind", is("COMMENTARY"))
        .body("items.find { it.subject == 'PI.2027' }.since", is("2020-11-21"))
        .body("items.find { it.subject == 'HS1' }.since", is("2020-10-01"));
  }

  @Test
  void shouldRefuseADirectorateThatThereIsNotAndNameTheLikelyOne() {
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .get("/api/v1/findings/2020-21-Q2?directorate=HGS")
        .then()
        .statusCode(400)
        .body("detail", containsString("No directorate has the code 'HGS'. Did you mean 'HSG'?"));
  }

  @Test
  void shouldOweAnOutturnThatWasNotSubmitted() {
    get("/api/v1/owed/2020-21-Q3").body("items.kind", hasItem("OUTTURN"));
    get("/api/v1/owed/2020-21-Q2").body("items.kind", hasItem("COMMENTARY"));
  }

  @Test
  void shouldOweWhatWasSaidToBeDelayed() {
    get("/api/v1/owed/2020-21-Q2")
        .body("items.findAll { it.kind == 'OUTTURN' }.subject", is(List.of("PI.2131")))
        .body("items.find { it.kind == 'OUTTURN' }.since", is("2020-10-01"));
  }

  @Test
  void shouldListWhoseFiguresAreOfAnEarlierQuarter() {
    get("/api/v1/lagged/2020-21-Q2")
        .body("rows.ref", hasItem("PI.1498"))
        .body("rows.every { it.dataQuarter == '2020-21-Q1' }", is(true));
  }

  @ParameterizedTest
  @CsvSource({
    "pi 2027, PI.2027",
    "anti-social HOUSING, PI.2027",
    "greener satisfaction anti-social, PI.2027"
  })
  void shouldFindAnIndicatorByItsReferenceOrWords(String question, String ref) {
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .queryParam("q", question)
        .get("/api/v1/search")
        .then()
        .statusCode(200)
        .body("indicators.ref", hasItem(ref));
  }

  @Test
  void shouldNotFindWhatLacksAWord() {
    get("/api/v1/search?q=housing+dragons").body("total", is(0));
  }

  @Test
  void shouldTellHowManyThereAreBeyondTheLimit() {
    get("/api/v1/search?q=pi&limit=2").body("total", is(35)).body("indicators.size()", is(2));
  }

  @Test
  void shouldShowTheControlChart() {
    readModel.apply(List.of(QualityEvents.controlChart()));

    get("/api/v1/indicators/PI.47/control-chart")
        .body("reference", is("PI.47"))
        .body("points[0].reading", is("NOT_READ"))
        .body("stretches[0].reason", is("1 point is too few"));
  }

  @Test
  void shouldKeepEveryRevisionOfAnOutturn() {
    readModel.apply(List.of(MoreEvents.outturn("90.0", 2)));

    get("/api/v1/indicators/PI.47/history")
        .body("history[2].revisions.revision", is(List.of(1, 2)))
        .body("history[2].revisions.display", is(List.of("71.0%", "90.0%")))
        .body("history[2].revisions[1].system", is("complaints-system"))
        .body(
            "history[2].revisions[1].revisionReason",
            is("Complaints that came by post were left out"));
  }

  private static ValidatableResponse get(String path) {
    return given().auth().oauth2(Tokens.of("viewer")).get(path).then().statusCode(200);
  }
}

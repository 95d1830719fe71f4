package org.goldenthread.reporting.dashboard.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.Renamed;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dashboards as an outsider asks for them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DashboardResourceTest {

  private static final String CORPORATE = "/api/v1/dashboards/corporate/2020-21-Q2";

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldShowARowWithAllThatIsPrintedInIt() {
    JsonPath row = row("PI.2027");

    assertThat(row.getString("directorateName")).isEqualTo("Housing");
    assertThat(row.getString("priorityName")).isEqualTo("A Cleaner Greener Place to Live");
    assertThat(row.<BigDecimal>get("outturn.value")).isEqualTo(new BigDecimal("76.8"));
    assertThat(row.<Object>get("outturn.numerator")).isEqualTo(113);
    assertThat(row.getString("target.display")).isEqualTo("85.0%");
    assertThat(row.getString("score.band")).isEqualTo("below");
    assertThat(row.getString("shortTermTrend.direction")).isEqualTo("WORSE");
    assertThat(row.getString("shortTermTrend.earlierQuarter")).isEqualTo("2020-21-Q1");
    assertThat(row.getList("history.quarter"))
        .isEqualTo(List.of("2019-20-Q2", "2020-21-Q1", "2020-21-Q2"));
    assertThat(row.getString("comparators[0].display")).isEqualTo("80.6%");
  }

  @Test
  void shouldShowALaggedIndicatorsEarlierQuarter() {
    JsonPath row = row("PI.1498");

    assertThat(row.getString("dataQuarter")).isEqualTo("2020-21-Q1");
    assertThat(row.getString("outturn.supplementary.display")).isEqualTo("15,095.31 tonnes");
    assertThat(row.getString("notes[0].text")).isEqualTo("Figures are for Quarter 1 2020-21");
  }

  @Test
  void shouldSayOfALaggedFigureWhatWasMeasuredInItsOwnQuarter() {
    String before = row("PI.1498").getString("title");
    readModel.apply(List.of(Renamed.from("PI.1498", SampleReport.QUARTER, "Measured otherwise")));

    assertThat(row("PI.1498").getString("title")).isEqualTo(before);
    assertThat(row("PI.1498").getString("dataQuarter")).isEqualTo("2020-21-Q1");

    readModel.apply(List.of(Renamed.from("PI.47", SampleReport.QUARTER, "Counted otherwise")));
    assertThat(row("PI.47").getString("title")).isEqualTo("Counted otherwise");
  }

  @Test
  void shouldShowADelayedIndicatorWithItsReason() {
    JsonPath row = row("PI.2131");

    assertThat(row.getString("outturn.status")).isEqualTo("DELAYED");
    assertThat(row.getString("outturn.display")).isEqualTo("Delayed");
    assertThat(row.getString("score.notScored")).isEqualTo("DELAYED");
    assertThat(row.getString("notes[1].text")).isEqualTo("Delayed: Delay with data");
  }

  @Test
  void shouldSayAsAtWhenItIsFromTheEventsAlone() {
    get(CORPORATE).then().body("asAt", equalTo("2020-11-21T14:03:00Z"));
  }

  @Test
  void shouldNotShowAnOldScoreBesideANewFigure() {
    readModel.apply(List.of(MoreEvents.outturn("90.0", 2)));

    JsonPath row = row("PI.47");
    assertThat(row.getString("outturn.display")).isEqualTo("90.0%");
    assertThat(row.getString("score.notScored")).isEqualTo("PENDING");
    get(CORPORATE).then().body("indicators.reported", is(33)).body("indicators.scored", is(32));
  }

  @Test
  void shouldTakeCommentaryOffWhatIsOwed() {
    readModel.apply(List.of(MoreEvents.commentary(1, "Fewer staff.")));

    get(CORPORATE).then().body("commentaryOwed.size()", is(13));
  }

  @Test
  void shouldStillOweACommentaryThatSaysNothing() {
    readModel.apply(List.of(MoreEvents.commentary(1, " ")));

    get(CORPORATE).then().body("commentaryOwed.size()", is(14));
  }

  @Test
  void shouldSayWhetherTheQuarterIsOpen() {
    get(CORPORATE).then().body("state", is("OPEN"));

    readModel.apply(List.of(MoreEvents.state(QuarterStatus.CLOSED, 1)));

    get(CORPORATE).then().body("state", is("CLOSED"));
  }

  @Test
  void shouldCountInitiativesByStatus() {
    readModel.apply(
        List.of(MoreEvents.initiative("CLEAN", "HSG"), MoreEvents.progress("AT_RISK", 1)));

    get(CORPORATE)
        .then()
        .body("initiatives.find { it.status == 'AT_RISK' }.count", is(1))
        .body("priorities.find { it.code == 'CLEAN' }.initiatives", is(1));
  }

  @Test
  void shouldAnswerNotModifiedUntilSomethingChanges() {
    String tag = get(CORPORATE).then().statusCode(200).extract().header("ETag");

    viewer().header("If-None-Match", tag).get(CORPORATE).then().statusCode(304).header("ETag", tag);

    readModel.apply(List.of(MoreEvents.outturn("90.0", 2)));
    viewer().header("If-None-Match", tag).get(CORPORATE).then().statusCode(200);
  }

  @Test
  void shouldAskToBeAskedAgain() {
    get(CORPORATE).then().header("Cache-Control", "private, no-cache");
  }

  @Test
  void shouldAnswerInTheSameBytesAfterARebuild() {
    byte[] before = get(CORPORATE).asByteArray();
    readModel.clear();
    readModel.apply(SampleReport.events());

    assertThat(get(CORPORATE).asByteArray()).isEqualTo(before);
  }

  private static JsonPath row(String ref) {
    return get(CORPORATE)
        .jsonPath(
            JsonPathConfig.jsonPathConfig()
                .numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL))
        .setRootPath("scorecard.find { it.ref == '" + ref + "' }");
  }

  private static Response get(String path) {
    return viewer().get(path);
  }

  private static RequestSpecification viewer() {
    return given().auth().oauth2(Tokens.of("viewer"));
  }
}

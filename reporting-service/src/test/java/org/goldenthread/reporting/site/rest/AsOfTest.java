package org.goldenthread.reporting.site.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.QualityEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The past is answered as the present was. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AsOfTest {

  private static final String BEFORE = "?asOf=2020-11-22T09:59:59Z";

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
    readModel.apply(List.of(QualityEvents.finding(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/dashboards/corporate/2020-21-Q2",
        "/api/v1/dashboards/priorities/CLEAN/2020-21-Q2",
        "/api/v1/dashboards/directorates/HSG/2020-21-Q2",
        "/api/v1/below-target/2020-21-Q2",
        "/api/v1/annual-comparison/2020-21-Q2",
        "/api/v1/lagged/2020-21-Q2",
        "/api/v1/findings/2020-21-Q2",
        "/api/v1/owed/2020-21-Q2",
        "/api/v1/indicators/PI.47/history"
      })
  void shouldAnswerInTheBytesOfThen(String path) {
    byte[] then = get(path).then().statusCode(200).extract().asByteArray();

    readModel.apply(whatCameLater());

    assertThat(get(path + BEFORE).asByteArray()).isEqualTo(then);
    assertThat(get(path).asByteArray()).isNotEqualTo(then).isEqualTo(get(path + NOW).asByteArray());
  }

  private static final String NOW = "?asOf=2020-11-22T10:00:00Z";

  @Test
  void shouldAnswerTheSameOfThePastAfterARebuildInAnyOrder() {
    readModel.apply(whatCameLater());
    byte[] then = get("/api/v1/dashboards/corporate/2020-21-Q2" + BEFORE).asByteArray();
    List<Told> again = new ArrayList<>(SampleReport.events());
    again.add(QualityEvents.finding(1));
    again.addAll(whatCameLater());
    Collections.shuffle(again, new Random(7));

    readModel.clear();
    readModel.apply(again);

    assertThat(get("/api/v1/dashboards/corporate/2020-21-Q2" + BEFORE).asByteArray())
        .isEqualTo(then);
  }

  @Test
  void shouldKnowARevisionOnlyWhenAllBeforeItWereTold() {
    byte[] then = get("/api/v1/indicators/PI.47/history").asByteArray();

    readModel.apply(MoreEvents.exceedsSince(Instant.parse("2020-11-22T11:00:00Z")));
    readModel.apply(List.of(MoreEvents.outturn("95.0", 3)));

    assertThat(get("/api/v1/indicators/PI.47/history?asOf=2020-11-22T10:30:00Z").asByteArray())
        .isEqualTo(then);
  }

  @Test
  void shouldKnowNothingOfBeforeThePlan() {
    get("/api/v1/dashboards/corporate/2020-21-Q2?asOf=2020-09-01T00:00:00Z")
        .then()
        .statusCode(404)
        .body("type", is("urn:golden-thread:problem:no-plan-for-quarter"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2020-11-22", "2199-01-01T00:00:00Z"})
  void shouldSayWhatIsNoTimeInThePast(String time) {
    get("/api/v1/dashboards/corporate/2020-21-Q2?asOf=" + time)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", is("{asOf}"));
  }

  @Test
  void shouldSayWhatIsNoView() {
    get("/api/v1/dashboards/corporate/2020-21-Q2?view=newest")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", is("{view}"));
  }

  /** All of it changes every answer above: the lagged rows through a summary's own indicator. */
  private static List<Told> whatCameLater() {
    return List.of(
        MoreEvents.outturn("90.0", 2),
        MoreEvents.lagged("33.3", 2),
        MoreEvents.commentary(1, "Fewer staff."),
        MoreEvents.initiative("CLEAN", "HSG"),
        MoreEvents.state(QuarterStatus.CLOSED, 1),
        QualityEvents.finding(2));
  }

  private static Response get(String path) {
    return given().auth().oauth2(Tokens.of("viewer")).get(path);
  }
}

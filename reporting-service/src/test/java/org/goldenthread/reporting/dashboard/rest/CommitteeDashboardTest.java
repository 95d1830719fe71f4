package org.goldenthread.reporting.dashboard.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.fixture.CommitteeEvents;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a committee looks at, from the topic to the frozen report. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CommitteeDashboardTest {

  private static final String CORPORATE = "/api/v1/dashboards/corporate/2020-21-Q2";
  private static final String SCRUTINY = "/api/v1/dashboards/committees/SCRUTINY/2020-21-Q2";
  private static final String SCRUTINY_NAME = "Scrutiny Committee";
  private static final String REPORT = "/api/v1/reports/committees/SCRUTINY/2020-21-Q2";

  @Inject ReadModelTables readModel;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldShowWhatCameFromTheTopic() {
    Told scrutiny = CommitteeEvents.scrutiny(1, MoreEvents.LATER);
    new TopicProbe(bootstrapServers)
        .send(scrutiny.topic().topicName(), scrutiny.key(), scrutiny.payload());

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(get(SCRUTINY).statusCode()).isEqualTo(200));
    get(SCRUTINY)
        .then()
        .body("scope", is(Map.of("kind", "COMMITTEE", "code", "SCRUTINY", "name", SCRUTINY_NAME)))
        .body("asAt", is("2020-11-22T10:00:00Z"));
  }

  @Test
  void shouldShowTheCouncilsOwnRowsOfItsDirectorateAndItsPriority() {
    define();
    List<Map<String, Object>> all = get(CORPORATE).jsonPath().getList("scorecard");

    List<Map<String, Object>> rows = get(SCRUTINY).jsonPath().getList("scorecard");

    assertThat(rows)
        .isEqualTo(
            all.stream()
                .filter(
                    row ->
                        "CCS".equals(row.get("directorate")) || "CLEAN".equals(row.get("priority")))
                .toList());
    assertThat(rows).hasSizeBetween(2, all.size() - 1);
  }

  @Test
  void shouldCountInitiativesByStatus() {
    define();
    readModel.apply(
        List.of(MoreEvents.initiative("CLEAN", "HSG"), MoreEvents.progress("AT_RISK", 1)));

    get(SCRUTINY)
        .then()
        .body("keyInitiatives.ref", contains("HS1"))
        .body("initiatives.find { it.status == 'AT_RISK' }.count", is(1));
  }

  @Test
  void shouldCountTheSameOnTheCouncilsDashboardAndInItsReport() {
    define();
    JsonPath own = get(SCRUTINY).jsonPath();

    JsonPath section = get(CORPORATE).jsonPath().setRootPath("committees[0]");

    assertThat(section.getString("code")).isEqualTo("SCRUTINY");
    assertThat(section.getInt("indicators")).isEqualTo(own.getInt("indicators.total"));
    assertThat(section.getList("scores")).isEqualTo(own.getList("scores"));
    assertThat(get(REPORT + ".html").asString()).contains(own.getString("summary"));
  }

  @Test
  void shouldSayWhichCommitteesThereAre() {
    define();

    get("/api/v1/dashboards/committees/NONE/2020-21-Q2")
        .then()
        .statusCode(404)
        .body("type", is("urn:golden-thread:problem:unknown-committee"))
        .body("detail", is("There is no committee 'NONE'; there are SCRUTINY"));
  }

  @Test
  void shouldAnswerWithTheCommitteeOfThen() {
    readModel.apply(List.of(CommitteeEvents.children(1, SampleReport.DEFINED_AT)));
    byte[] then = get(CORPORATE).asByteArray();

    readModel.apply(List.of(CommitteeEvents.scrutiny(1, MoreEvents.LATER)));

    assertThat(get(CORPORATE).jsonPath().getList("committees.code"))
        .containsExactly("CHILDREN", "SCRUTINY");
    assertThat(get(CORPORATE + "?asOf=2020-11-22T09:59:59Z").asByteArray()).isEqualTo(then);
    assertThat(get(SCRUTINY + "?asOf=2020-11-22T09:59:59Z").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldBeFrozenWithEverythingElse() {
    publish()
        .body(
            "files.path",
            hasItems(
                "dashboards/committees/SCRUTINY.json",
                "reports/committees/SCRUTINY/2020-21-Q2.pdf",
                "reports/committees/SCRUTINY/2020-21-Q2.xlsx"));
    given()
        .get("/api/v1/publications/2020-21-Q2/files/reports/committees/SCRUTINY/2020-21-Q2.html")
        .then()
        .statusCode(200)
        .body(containsString("For the committee"));
  }

  @Test
  void shouldStayWhatItWasAfterARestatement() {
    publish();

    readModel.apply(MoreEvents.exceedsNow());

    given()
        .get(SCRUTINY)
        .then()
        .statusCode(200)
        .body("state", is("PUBLISHED"))
        .body("scorecard.find { it.ref == 'PI.47' }.outturn.display", is("71.0%"));
  }

  private ValidatableResponse publish() {
    define();
    readModel.apply(List.of(MoreEvents.state(QuarterStatus.CLOSED, 1)));
    return Publishing.publish(Publishing.everything()).statusCode(201);
  }

  private void define() {
    readModel.apply(List.of(CommitteeEvents.scrutiny(1, SampleReport.DEFINED_AT)));
  }

  private static Response get(String path) {
    return given().auth().oauth2(Tokens.of("viewer")).get(path);
  }
}

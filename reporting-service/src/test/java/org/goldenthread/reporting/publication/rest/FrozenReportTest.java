package org.goldenthread.reporting.publication.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published stays as it was, whatever comes later. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FrozenReportTest {

  private static final String CORPORATE = "/api/v1/dashboards/corporate/2020-21-Q2";
  private static final String PUBLICATION = "/api/v1/publications/2020-21-Q2";

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldBeReadByAnyoneOnceItIsPublished() {
    given().get(CORPORATE).then().statusCode(401);
    readModel.publishSample();

    given()
        .get(CORPORATE)
        .then()
        .statusCode(200)
        .header("Cache-Control", "public, no-cache")
        .body("state", is("PUBLISHED"))
        .body("publication.revision", is(1));
    given().get(CORPORATE + "?view=latest").then().statusCode(401);
    given()
        .get("/api/v1/publications")
        .then()
        .statusCode(200)
        .body("quarter", hasItem("2020-21-Q2"));
  }

  @Test
  void shouldKeepEveryByteAfterARestatement() {
    readModel.publishSample();
    List<String> before = frozenFiles();

    restate();

    assertThat(before).hasSizeGreaterThan(20);
    assertThat(frozenFiles()).isEqualTo(before);
    assertThat(given().get(CORPORATE).asByteArray())
        .isEqualTo(
            given().get(PUBLICATION + "/files/dashboards/corporate.json?revision=1").asByteArray());
  }

  @Test
  void shouldHashWhatItServes() throws Exception {
    readModel.publishSample();
    JsonPath publication = given().get(PUBLICATION).jsonPath();
    assertThat(publication.getList("files.length", Integer.class))
        .as("files of one piece and of more")
        .anyMatch(length -> length > Publications.PIECE)
        .anyMatch(length -> length < Publications.PIECE);
    StringBuilder lines = new StringBuilder();
    for (String path : publication.getList("files.path", String.class)) {
      byte[] content = given().get(PUBLICATION + "/files/" + path).asByteArray();
      lines.append(Publishing.sha256(content)).append("  ").append(path).append('\n');
    }

    assertThat(publication.getString("contentHash"))
        .isEqualTo(
            Publishing.sha256(lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Test
  void shouldLetAnAddressWithItsRevisionBeKeptForEver() {
    readModel.publishSample();

    given()
        .get(CORPORATE + "?revision=1")
        .then()
        .header("Cache-Control", "public, max-age=31536000, immutable");
    String tag = given().get(CORPORATE).header("ETag");
    given().header("If-None-Match", tag).get(CORPORATE).then().statusCode(304);
  }

  @Test
  void shouldMarkWhatWasRevisedSincePublication() {
    readModel.publishSample();
    restate();

    latest()
        .body("scorecard.find { it.ref == 'PI.47' }.marks.outturn", is(List.of("[r]")))
        .body("scorecard.find { it.ref == 'PI.47' }.marks.target", is(List.of()))
        .body("scorecard.find { it.ref == 'PI.2027' }.marks.outturn", is(List.of()))
        .body("marks.mark", hasItem("[r]"));
    given()
        .get(CORPORATE)
        .then()
        .body("scorecard.find { it.ref == 'PI.47' }.marks.outturn", is(List.of()));
  }

  @Test
  void shouldListEachChangeWithWhoAndWhy() {
    readModel.publishSample();
    assertThat(changes().getList("changes")).isEmpty();

    restate();

    JsonPath change = changes().setRootPath("changes.find { it.what == 'OUTTURN' }");
    assertThat(change.getString("ref")).isEqualTo("PI.47");
    assertThat(change.getString("before")).isEqualTo("71.0%");
    assertThat(change.getString("after")).isEqualTo("90.0%");
    assertThat(change.getString("changedBy")).isEqualTo("ccs");
    assertThat(change.getString("changedAt")).isEqualTo("2020-11-22T10:00:00Z");
    assertThat(change.getString("why")).isEqualTo("Complaints that came by post were left out");
  }

  @Test
  void shouldTellWhyATargetWasChangedSince() {
    readModel.publishSample();

    readModel.apply(MoreEvents.retargeted("PI.47", "60", "Agreed by the cabinet in May"));
    readModel.apply(MoreEvents.retargeted("PI.47", "60", null, 3));

    JsonPath change = changes().setRootPath("changes.find { it.what == 'TARGET' }");
    assertThat(change.getString("ref")).isEqualTo("PI.47");
    assertThat(change.getString("changedBy")).isEqualTo("team");
    assertThat(change.getString("why")).isEqualTo("Agreed by the cabinet in May");
  }

  @Test
  void shouldLetNobodyChangeWhatIsPublished() {
    readModel.publishSample();

    assertThat(
            List.of(
                "update publication set published_by = 'x'",
                "delete from published_file",
                "update published_figure set display = 'x'",
                "delete from fact",
                "truncate publication_seal"))
        .allSatisfy(
            statement -> {
              assertThatThrownBy(() -> readModel.execute(statement))
                  .hasMessageContaining("are kept for ever: they are added, never changed");
              assertThatThrownBy(() -> readModel.executeAsService(statement))
                  .hasMessageContaining("permission denied");
            });
  }

  @Test
  void shouldStayPublishedWhenTheReadModelIsRebuilt() {
    readModel.publishSample();
    byte[] before = given().get(CORPORATE).asByteArray();

    readModel.rebuild();
    readModel.apply(SampleReport.events());
    close();

    assertThat(given().get(CORPORATE).asByteArray()).isEqualTo(before);
    assertThat(changes().getList("changes")).isEmpty();
  }

  @Test
  void shouldSayWhatIsNotPublished() {
    given()
        .get(CORPORATE + "?view=published")
        .then()
        .statusCode(404)
        .body("type", is("urn:golden-thread:problem:not-published"));
    readModel.publishSample();
    given()
        .get(PUBLICATION + "/files/nothing.json")
        .then()
        .statusCode(404)
        .body("type", is("urn:golden-thread:problem:not-in-publication"));
    given().get(PUBLICATION + "?revision=7").then().statusCode(404);
  }

  private void close() {
    readModel.apply(List.of(MoreEvents.state(QuarterStatus.CLOSED, 1)));
  }

  private void restate() {
    readModel.apply(List.of(MoreEvents.outturn("90.0", 2)));
  }

  private static ValidatableResponse latest() {
    return viewer(CORPORATE + "?view=latest").then().statusCode(200);
  }

  private static JsonPath changes() {
    return viewer(PUBLICATION + "/changes").then().statusCode(200).extract().jsonPath();
  }

  /** The hash of each file. */
  private static List<String> frozenFiles() {
    return given().get(PUBLICATION).jsonPath().getList("files.href", String.class).stream()
        .map(href -> Publishing.sha256(given().get(href).asByteArray()))
        .toList();
  }

  private static Response viewer(String path) {
    return given().auth().oauth2(Tokens.of("viewer")).get(path);
  }
}

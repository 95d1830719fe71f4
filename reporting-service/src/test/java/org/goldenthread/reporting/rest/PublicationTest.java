package org.goldenthread.reporting.rest;

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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.QuarterStateChanged;
import org.goldenthread.events.ReportPublished;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.QualityEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From open to closed to published, and what stays as it was. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublicationTest {

  private static final String CORPORATE = "/api/v1/dashboards/corporate/2020-21-Q2";
  private static final String PUBLICATION = "/api/v1/publications/2020-21-Q2";

  @Inject ReadModelTables readModel;
  @Inject Jdbi jdbi;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldNotPublishAnOpenQuarter() {
    publish("{}").statusCode(409).body("type", is("urn:golden-thread:problem:quarter-not-closed"));
  }

  @Test
  void shouldNotPublishWhatNoPlanCovers() {
    given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/publications/1999-00-Q1")
        .then()
        .statusCode(404)
        .body("type", is("urn:golden-thread:problem:no-plan-for-quarter"));
  }

  @Test
  void shouldListEverythingThatIsOwedOrOpen() {
    readModel.apply(
        List.of(QualityEvents.finding(1), MoreEvents.state(QuarterStateChanged.State.CLOSED, 1)));

    publish("{}")
        .statusCode(409)
        .body("type", is("urn:golden-thread:problem:outstanding"))
        .body("outstanding.size()", is(15))
        .body("outstanding.findAll { it.kind == 'COMMENTARY_OWED' }.size()", is(14))
        .body("outstanding.find { it.kind == 'FINDING_OPEN' }.subject", is(QualityEvents.FINDING));
  }

  @Test
  void shouldStillRefuseWhatIsAcknowledgedInPart() {
    close();

    publish(Publishing.acknowledging(List.of("PI.47")))
        .statusCode(409)
        .body("outstanding.size()", is(13));
  }

  @Test
  void shouldNotPublishWhileAScoreIsBeingWorkedOut() {
    readModel.apply(List.of(MoreEvents.outturn("90.0", 2)));
    close();

    publish(everything())
        .statusCode(409)
        .body("type", is("urn:golden-thread:problem:scores-pending"))
        .body("detail", org.hamcrest.Matchers.containsString("PI.47"));
  }

  @Test
  void shouldPublishWhatIsAcknowledgedWithReasons() {
    close();

    publish(everything())
        .statusCode(201)
        .header("Location", org.hamcrest.Matchers.endsWith(PUBLICATION))
        .body("revision", is(1))
        .body("publishedBy", is("performance-team"))
        .body("acknowledgements.size()", is(14))
        .body("files.path", hasItem("dashboards/corporate.json"))
        .body("files.path", hasItem("dashboards/priorities/SAFE.json"))
        .body("files.path", hasItem("dashboards/directorates/HSG.json"))
        .body("files.path", hasItem("below-target.json"));
  }

  @Test
  void shouldBeReadByAnyoneOnceItIsPublished() {
    given().get(CORPORATE).then().statusCode(401);
    published();

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
    published();
    List<byte[]> before = frozenFiles();

    restate();

    assertThat(frozenFiles()).usingRecursiveComparison().isEqualTo(before);
    assertThat(given().get(CORPORATE).asByteArray())
        .isEqualTo(
            given().get(PUBLICATION + "/files/dashboards/corporate.json?revision=1").asByteArray());
  }

  @Test
  void shouldHashWhatItServes() throws Exception {
    published();
    JsonPath publication = given().get(PUBLICATION).jsonPath();
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
    published();

    given()
        .get(CORPORATE + "?revision=1")
        .then()
        .header("Cache-Control", "public, max-age=31536000, immutable");
    String tag = given().get(CORPORATE).header("ETag");
    given().header("If-None-Match", tag).get(CORPORATE).then().statusCode(304);
  }

  @Test
  void shouldMarkWhatWasRevisedSincePublication() {
    published();
    restate();

    latest()
        .body("scorecard.find { it.ref == 'PI.47' }.marks.outturn", is(List.of("[r]")))
        .body("scorecard.find { it.ref == 'PI.47' }.marks.target", is(List.of()))
        .body("scorecard.find { it.ref == 'PI.2027' }.marks.outturn", is(List.of()))
        .body("marks.mark", hasItem("[r]"));
    given().get(CORPORATE).then().body("scorecard.marks.outturn.flatten()", is(List.of()));
  }

  @Test
  void shouldListEachChangeWithWhoAndWhy() {
    published();
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
  void shouldPublishAgainOnlyWithAReason() {
    published();
    byte[] first = given().get(CORPORATE + "?revision=1").asByteArray();

    publish(everything())
        .statusCode(409)
        .body("type", is("urn:golden-thread:problem:already-published"));
    readModel.apply(List.of(MoreEvents.commentary(1, "Fewer staff.")));
    publish(Publishing.again(Publishing.owed(), "A commentary was missing"))
        .statusCode(201)
        .body("revision", is(2))
        .body("acknowledgements.size()", is(13));

    assertThat(given().get(CORPORATE + "?revision=1").asByteArray()).isEqualTo(first);
    given().get(CORPORATE).then().body("publication.revision", is(2));
    given()
        .get("/api/v1/publications")
        .then()
        .body("revision", is(List.of(2, 1)))
        .body("current", is(List.of(true, false)));
  }

  @Test
  void shouldLetOneOfTwoPublishersWin() {
    close();

    List<Integer> statuses =
        Stream.of(attempt(), attempt()).map(CompletableFuture::join).sorted().toList();

    assertThat(statuses).containsExactly(201, 409);
    given().get("/api/v1/publications").then().body("size()", is(1));
  }

  @Test
  void shouldTellOfThePublicationOnce() {
    String hash = published().getString("contentHash");

    List<ConsumerRecord<String, byte[]>> records =
        new TopicProbe(bootstrapServers)
            .await("report-published", sent -> sent.stream().anyMatch(r -> isOf(hash, r)));

    ConsumerRecord<String, byte[]> record =
        records.stream().filter(r -> isOf(hash, r)).findFirst().orElseThrow();
    ReportPublished event = EventJson.read(record.value(), ReportPublished.class);
    assertThat(record.key()).isEqualTo("2020-21-Q2");
    assertThat(event.revision()).isEqualTo(1);
    assertThat(event.acknowledgements()).hasSize(14);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update publication set published_by = 'x'",
        "delete from published_file",
        "update published_figure set display = 'x'",
        "truncate publication_seal"
      })
  void shouldLetNobodyChangeWhatIsPublished(String statement) {
    published();

    assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(statement)))
        .hasMessageContaining("are published: they are added, never changed or removed");
  }

  @Test
  void shouldStayPublishedWhenTheReadModelIsRebuilt() {
    published();
    byte[] before = given().get(CORPORATE).asByteArray();

    readModel.forget();
    readModel.apply(SampleReport.events());
    close();

    assertThat(given().get(CORPORATE).asByteArray()).isEqualTo(before);
    assertThat(changes().getList("changes")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "submitter", "operator"})
  void shouldLetOnlyThePerformanceTeamPublish(String role) {
    given()
        .auth()
        .oauth2(Tokens.of(role))
        .contentType("application/json")
        .body("{}")
        .post(PUBLICATION)
        .then()
        .statusCode(403);
  }

  @Test
  void shouldTellEveryFaultOfARequest() {
    publish("{\"reason\": \" \", \"acknowledgements\": [{\"subject\": \"PI.47\"}]}")
        .statusCode(400)
        .body(
            "errors.pointer",
            is(List.of("/reason", "/acknowledgements/0/kind", "/acknowledgements/0/reason")));
  }

  @Test
  void shouldSayWhatIsNotPublished() {
    given()
        .get(CORPORATE + "?view=published")
        .then()
        .statusCode(404)
        .body("type", is("urn:golden-thread:problem:not-published"));
    published();
    given()
        .get(PUBLICATION + "/files/nothing.json")
        .then()
        .statusCode(404)
        .body("type", is("urn:golden-thread:problem:not-in-publication"));
    given().get(PUBLICATION + "?revision=7").then().statusCode(404);
  }

  private static boolean isOf(String hash, ConsumerRecord<String, byte[]> record) {
    return EventJson.read(record.value(), ReportPublished.class).contentHash().equals(hash);
  }

  private CompletableFuture<Integer> attempt() {
    return CompletableFuture.supplyAsync(() -> publish(everything()).extract().statusCode());
  }

  private void close() {
    readModel.apply(List.of(MoreEvents.state(QuarterStateChanged.State.CLOSED, 1)));
  }

  private JsonPath published() {
    close();
    return publish(everything()).statusCode(201).extract().jsonPath();
  }

  private void restate() {
    readModel.apply(List.of(MoreEvents.outturn("90.0", 2)));
  }

  private static String everything() {
    return Publishing.acknowledging(Publishing.owed());
  }

  private static ValidatableResponse publish(String body) {
    return given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType("application/json")
        .body(body)
        .post(PUBLICATION)
        .then();
  }

  private static ValidatableResponse latest() {
    return viewer(CORPORATE + "?view=latest").then().statusCode(200);
  }

  private static JsonPath changes() {
    return viewer(PUBLICATION + "/changes").then().statusCode(200).extract().jsonPath();
  }

  private static List<byte[]> frozenFiles() {
    return given().get(PUBLICATION).jsonPath().getList("files.href", String.class).stream()
        .map(href -> given().get(href).asByteArray())
        .toList();
  }

  private static Response viewer(String path) {
    return given().auth().oauth2(Tokens.of("viewer")).get(path);
  }
}

package org.goldenthread.reporting.publication.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.ReportPublished;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.QualityEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the way of a publication, and what does not. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublicationTest {

  private static final String CORPORATE = "/api/v1/dashboards/corporate/2020-21-Q2";
  private static final String PUBLICATION = "/api/v1/publications/2020-21-Q2";

  @Inject ReadModelTables readModel;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldNotPublishAnOpenQuarter() {
    Publishing.publish("{}")
        .statusCode(409)
        .body("type", is("urn:golden-thread:problem:quarter-not-closed"));
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
    readModel.apply(List.of(QualityEvents.finding(1), MoreEvents.initiative("CLEAN", "HSG")));
    close();

    Publishing.publish("{}")
        .statusCode(409)
        .body("type", is("urn:golden-thread:problem:outstanding"))
        .body("outstanding.size()", is(Publishing.owed().size() + 1))
        .body("outstanding.findAll { it.kind == 'COMMENTARY_OWED' }.size()", is(14))
        .body("outstanding.find { it.kind == 'OUTTURN_OWED' }.subject", is("PI.2131"))
        .body("outstanding.find { it.kind == 'INITIATIVE_PROGRESS_OWED' }.subject", is("HS1"))
        .body("outstanding.find { it.subject == 'HSG' }.kind", is("SERVICE_SUMMARY_OWED"))
        .body("outstanding.find { it.kind == 'FINDING_OPEN' }.subject", is(QualityEvents.FINDING));
  }

  @Test
  void shouldStillRefuseWhatIsAcknowledgedInPart() {
    close();

    Publishing.publish(Publishing.acknowledging(Publishing.commentary("PI.47")))
        .body("outstanding.size()", is(Publishing.owed().size() - 1));
  }

  @Test
  void shouldNotPublishWhileAScoreIsBeingWorkedOut() {
    readModel.apply(List.of(MoreEvents.outturn("90.0", 2)));
    close();

    Publishing.publish(Publishing.everything())
        .statusCode(409)
        .body("type", is("urn:golden-thread:problem:scores-pending"))
        .body("detail", containsString("PI.47"));
  }

  @Test
  void shouldPublishWhatIsAcknowledgedWithReasons() {
    close();

    Publishing.publish(Publishing.everything())
        .statusCode(201)
        .header("Location", endsWith(PUBLICATION))
        .body("revision", is(1))
        .body("publishedBy", is("test-performance-team"))
        .body("acknowledgements.size()", is(Publishing.owed().size()))
        .body("files.path", hasItem("dashboards/corporate.json"))
        .body("files.path", hasItem("dashboards/priorities/SAFE.json"))
        .body("files.path", hasItem("dashboards/directorates/HSG.json"))
        .body("files.path", hasItem("below-target.json"));
  }

  @Test
  void shouldNameWhatIsAcknowledgedAndNotOutstanding() {
    close();

    Publishing.publish(
            Publishing.acknowledging(
                Publishing.commentary("PI.47"), Publishing.commentary("PI.470")))
        .statusCode(400)
        .body("errors.pointer", is(List.of("/acknowledgements/1/subject")))
        .body("detail", containsString("No COMMENTARY_OWED of 'PI.470' is outstanding"));
  }

  @Test
  void shouldSayHowToCloseToCommentAndToAcknowledge() {
    Publishing.publish("{}")
        .body("detail", containsString("PUT /api/v1/quarters/2020-21-Q2 of outturns-service"));
    close();

    Publishing.publish("{}")
        .body("detail", containsString("PUT /api/v1/commentaries/{ref}/{quarter}"))
        .body("detail", containsString("{\"acknowledgements\": [{\"kind\": \""));
  }

  @Test
  void shouldPublishAgainOnlyWithAReason() {
    published();
    byte[] first = given().get(CORPORATE + "?revision=1").asByteArray();

    Publishing.publish(Publishing.everything())
        .statusCode(409)
        .body("type", is("urn:golden-thread:problem:already-published"));
    readModel.apply(List.of(MoreEvents.commentary(1, "Fewer staff.")));
    Publishing.publish(Publishing.again(Publishing.owed(), "A commentary was missing"))
        .statusCode(201)
        .body("revision", is(2))
        .body("acknowledgements.size()", is(Publishing.owed().size()));

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
    assertThat(event.acknowledgements()).hasSize(Publishing.owed().size());
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
    Publishing.publish("{\"reason\": \" \", \"acknowledgements\": [{\"subject\": \"PI.47\"}]}")
        .statusCode(400)
        .body(
            "errors.pointer",
            is(List.of("/reason", "/acknowledgements/0/kind", "/acknowledgements/0/reason")));
  }

  private static boolean isOf(String hash, ConsumerRecord<String, byte[]> record) {
    return EventJson.read(record.value(), ReportPublished.class).contentHash().equals(hash);
  }

  private CompletableFuture<Integer> attempt() {
    return CompletableFuture.supplyAsync(
        () -> Publishing.publish(Publishing.everything()).extract().statusCode());
  }

  private void close() {
    readModel.apply(List.of(MoreEvents.state(QuarterStatus.CLOSED, 1)));
  }

  private JsonPath published() {
    close();
    return Publishing.publish(Publishing.everything()).statusCode(201).extract().jsonPath();
  }
}

package org.goldenthread.reporting.publication.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.QuarterStateChanged;
import org.goldenthread.events.RescoringChanged;
import org.goldenthread.events.RescoringChanged.Version;
import org.goldenthread.events.Topic;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.Renamed;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A publication waits for all that was accepted before its quarter was closed, and its scores. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WholePublicationTest {

  private static final Quarter QUARTER = SampleReport.QUARTER;
  private static final String PI_47 = "PI.47";

  /** Of the sample: one revision of each. */
  private static final int OUTTURNS = 32;

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldWaitForAFigureThatWasAcceptedBeforeTheQuarterWasClosed() {
    closeAfter(OUTTURNS + 1);

    publish()
        .statusCode(409)
        .body("type", is("urn:golden-thread:problem:figures-pending"))
        .body("detail", containsString("32 of 33 outturn revisions of 2020-21-Q2 are read"))
        .body("waitingFor.size()", is(1))
        .body("waitingFor[0].kind", is("OUTTURN"))
        .body("waitingFor[0].quarter", is("2020-21-Q2"))
        .body("waitingFor[0].accepted", is(33))
        .body("waitingFor[0].read", is(32));

    readModel.apply(MoreEvents.exceedsNow());

    publish().statusCode(201);
  }

  @Test
  void shouldNameTheLettersThatThePdfCannotShow() {
    readModel.apply(List.of(MoreEvents.commentary(1, "Diolch yn fawr 漢")));
    closeAfter(OUTTURNS);

    publish().statusCode(201).body("lettersMissingInPdf", is(List.of("漢")));
  }

  @Test
  void shouldPublishWhatIsAllThere() {
    closeAfter(OUTTURNS);

    publish().statusCode(201);
  }

  @Test
  void shouldWaitUntilScoringKnowsThePolicy() {
    closeAfter(OUTTURNS);
    readModel.apply(List.of(rescoring(1, 0, List.of())));

    publish()
        .statusCode(409)
        .body("type", is("urn:golden-thread:problem:figures-pending"))
        .body("rescoring", is(true))
        .body("detail", containsString("after a change of a plan or policy"));
    dashboard().body("beingRescored", is(true));
  }

  @Test
  void shouldWaitUntilNoQuarterOfTheReportIsLeftToScore() {
    closeAfter(OUTTURNS);
    readModel.apply(List.of(rescoring(1, 1, List.of(QUARTER.previous()))));

    publish().statusCode(409).body("rescoring", is(true));

    readModel.apply(List.of(rescoring(2, 1, List.of(QUARTER.plus(1)))));

    dashboard().body("beingRescored", nullValue());
    publish().statusCode(201);
  }

  @Test
  void shouldWaitForTheScoresThatARescoringSpeaksOf() {
    closeAfter(OUTTURNS);
    readModel.apply(List.of(rescoring(1, 1, List.of(), 1L)));

    publish().statusCode(409).body("rescoring", is(true));

    readModel.apply(List.of(scored(2, 1, 1)));

    publish().statusCode(201);
  }

  @Test
  void shouldWaitForTheScoreOfARevisedDefinition() {
    closeAfter(OUTTURNS);
    readModel.apply(List.of(scored(2, 1, 1), Renamed.indicator(PI_47, "Timely answers")));

    publish().statusCode(409).body("type", is("urn:golden-thread:problem:scores-pending"));
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .get("/api/v1/dashboards/corporate/2020-21-Q2")
        .then()
        .body("scorecard.find { it.ref == 'PI.47' }.score.notScored", is("PENDING"));

    readModel.apply(List.of(scored(3, 2, 1)));

    publish().statusCode(201);
  }

  @Test
  void shouldWaitForTheTrendAgainstARevisedEarlierOutturn() {
    closeAfter(OUTTURNS);
    readModel.apply(List.of(scored(2, 1, 1), MoreEvents.earlier("79.0", 2)));

    publish().statusCode(409).body("type", is("urn:golden-thread:problem:scores-pending"));

    readModel.apply(List.of(scored(3, 1, 2)));

    publish().statusCode(201);
  }

  private void closeAfter(int outturns) {
    QuarterStateChanged closed =
        new QuarterStateChanged(
            QUARTER,
            1,
            QuarterStatus.CLOSED,
            null,
            MoreEvents.LATER,
            "team",
            List.of(
                new QuarterStateChanged.Accepted(
                    Topic.OUTTURN_SUBMITTED.topicName(), QUARTER, outturns),
                new QuarterStateChanged.Accepted("not-consumed", QUARTER, 1)));
    readModel.apply(List.of(new Told(Topic.QUARTER_STATE_CHANGED, QUARTER.toString(), closed)));
  }

  private static ValidatableResponse publish() {
    return Publishing.publish(Publishing.everything());
  }

  private static ValidatableResponse dashboard() {
    return given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .get("/api/v1/dashboards/corporate/2020-21-Q2")
        .then()
        .statusCode(200);
  }

  private static Told rescoring(long revision, long policy, List<Quarter> left) {
    return rescoring(revision, policy, left, null);
  }

  /** Events are applied so that the first of a list comes on partition 0. */
  private static Told rescoring(
      long revision, long policy, List<Quarter> left, @Nullable Long scoresTold) {
    RescoringChanged event =
        new RescoringChanged(
            0,
            revision,
            List.of(new Version("2019-22", 1)),
            policy == 0 ? List.of() : List.of(new Version("three-level", policy)),
            left,
            MoreEvents.LATER,
            scoresTold);
    return new Told(Topic.RESCORING_CHANGED, "0", event);
  }

  /** The sample's score of PI.47 in a later revision, with every version that it rests on. */
  private static Told scored(long revision, long indicator, long earlierOutturn) {
    Told first =
        SampleReport.events().stream()
            .filter(told -> told.topic() == Topic.OUTTURN_SCORED && told.key().equals(PI_47))
            .findFirst()
            .orElseThrow();
    ObjectNode event = (ObjectNode) EventJson.read(first.payload(), JsonNode.class);
    event.put("revision", revision);
    ObjectNode inputs = (ObjectNode) event.get("inputs");
    inputs.put("indicatorRevision", indicator);
    inputs
        .putArray("earlierOutturns")
        .add(version(QUARTER.sameQuarterLastYear(), 1))
        .add(version(QUARTER.previous(), earlierOutturn));
    return new Told(
        Topic.OUTTURN_SCORED, PI_47, EventJson.read(EventJson.write(event), OutturnScored.class));
  }

  private static JsonNode version(Quarter quarter, long revision) {
    return EventJson.read(
        EventJson.write(Map.of("quarter", quarter, "revision", revision)), JsonNode.class);
  }
}

package org.goldenthread.outturns.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.goldenthread.outturns.fixture.Fixtures.definition;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.FindingChanged;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Contract;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FindingResourceTest {

  private static final String RULE = "PERCENTAGE_ABOVE_100";

  @Test
  void shouldListWhatIsSuspiciousUntilItIsCorrected() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 101"));
    assertThat(finding(ref).getString("state")).isEqualTo("OPEN");
    assertThat(finding(ref).getString("directorate")).isEqualTo("CCS");

    Client.submit(outturn(ref, "\"value\": 99"));

    assertThat(finding(ref).getString("state")).isEqualTo("CORRECTED");
    assertThat(finding(ref).getInt("revision")).isEqualTo(2);
  }

  @Test
  void shouldOpenAgainWhatComesBack() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 101"));
    Client.submit(outturn(ref, "\"value\": 99"));
    Client.submit(outturn(ref, "\"value\": 102"));

    assertThat(finding(ref).getString("state")).isEqualTo("OPEN");
    assertThat(Client.get("findings/" + id(ref) + "/revisions").jsonPath().getList("state"))
        .containsExactly("OPEN", "CORRECTED", "OPEN");
  }

  @Test
  void shouldLetThePerformanceTeamSayWhyAFigureIsRight() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 101"));

    assertThat(acknowledge(Tokens.performanceTeam(), ref).jsonPath().getString("state"))
        .isEqualTo("ACKNOWLEDGED");
    assertThat(acknowledge(Tokens.performanceTeam(), ref).jsonPath().getInt("revision"))
        .isEqualTo(2);
    assertThat(finding(ref).getString("reason")).isEqualTo("Counted twice by law");
  }

  @Test
  void shouldLetThemSayItOnlyOfTheRevisionThatTheyRead() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 101"));
    Client.submit(outturn(ref, "\"value\": 103"));

    Response late =
        Client.with("If-Match", "\"1\"")
            .body("{\"reason\": \"Counted twice by law\"}")
            .post("/api/v1/findings/" + id(ref) + "/acknowledgement");

    assertThat(Problem.of(late).code()).isEqualTo("precondition-failed");
    assertThat(finding(ref).getString("state")).isEqualTo("OPEN");
  }

  @Test
  void shouldBeListedAsATableWhereThatIsAccepted() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 101"));

    String table = Client.with("Accept", "text/csv").get("/api/v1/findings?limit=500").asString();

    assertThat(table).startsWith("\uFEFFid,rule,subjectKind,subject,quarter,").contains(ref + ",");
  }

  @Test
  void shouldAskAgainWhenAnAcknowledgedFigureChanges() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 101"));
    acknowledge(Tokens.performanceTeam(), ref);
    Client.submit(outturn(ref, "\"value\": 101, \"note\": \"Checked\""));
    assertThat(finding(ref).getString("state")).isEqualTo("ACKNOWLEDGED");

    Client.submit(outturn(ref, "\"value\": 103"));

    assertThat(finding(ref).getString("state")).isEqualTo("OPEN");
  }

  @Test
  void shouldNotLetADirectorateAcknowledgeItsOwnFigures() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 101"));

    assertThat(acknowledge(Tokens.submitter("CCS"), ref).statusCode()).isEqualTo(403);
  }

  @Test
  void shouldRefuseToAcknowledgeWhatIsCorrectedOrUnknown() {
    String ref = Fixtures.percentage();
    assertThat(acknowledge(Tokens.performanceTeam(), ref).statusCode()).isEqualTo(404);
    Client.submit(outturn(ref, "\"value\": 101"));
    Client.submit(outturn(ref, "\"value\": 99"));

    assertThat(Problem.of(acknowledge(Tokens.performanceTeam(), ref)).code())
        .isEqualTo("finding-corrected");
  }

  @Test
  void shouldTellOfEveryChange() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 101"));
    acknowledge(Tokens.performanceTeam(), ref);
    Client.submit(outturn(ref, "\"value\": 99"));

    assertThat(
            Fixtures.topics().awaitKey("finding-changed", ref, 3).stream()
                .map(record -> EventJson.read(record.value(), FindingChanged.class).state().name()))
        .containsExactly("OPEN", "ACKNOWLEDGED", "CORRECTED");
  }

  @Test
  void shouldLookAgainWhenTheDefinitionChanges() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 101"));

    Fixtures.send(
        "indicator-changed",
        ref,
        Fixtures.indicatorChanged(
            ref, 2, definition("1950-51-Q1", "\"unit\": \"number\", \"directorate\": \"CCS\"")));

    await().until(() -> finding(ref).getString("state").equals("CORRECTED"));
    assertThat(finding(ref).getString("changedBy")).isEqualTo("team");
  }

  @Test
  void shouldLookAgainAtWhatComesAfterARevisedQuarter() {
    String ref =
        Fixtures.indicator(
            definition("1950-51-Q1", "\"unit\": \"number\"")
                .replace("\"cumulative\": false", "\"cumulative\": true"));
    Client.submit(outturn(ref, "2020-21-Q2", "\"value\": 40"));

    Client.submit(outturn(ref, "2020-21-Q1", "\"value\": 50"));

    assertThat(Client.get("findings/" + ref + ".2020-21-Q2.CUMULATIVE_FALLS_WITHIN_YEAR"))
        .extracting(Response::statusCode)
        .isEqualTo(200);
  }

  @Test
  void shouldFindWhatDoesNotAddUpAndWhatIsStale() {
    String directorate = Fixtures.directorate();
    String ref = Fixtures.percentage();
    JsonPath summary =
        Client.put(
                "service-summaries/" + directorate + "/2020-21-Q2",
                Contract.exampleOf("/service-summaries/{directorate}/{quarter}"))
            .jsonPath();
    Client.put(
        "comparators/" + ref + "/2020-21-Q2",
        "[{\"label\": \"Median\", \"value\": 1, \"period\": \"2016-17\"}]");

    assertThat(summary.getList("findings.rule")).containsExactly("BREAKDOWN_DOES_NOT_ADD_UP");
    assertThat(list("?rule=STALE_COMPARATOR&limit=500").getList("subject")).contains(ref);
    assertThat(list("?directorate=" + directorate).getList("rule"))
        .containsExactly("BREAKDOWN_DOES_NOT_ADD_UP");
  }

  @Test
  void shouldRefuseADirectorateOrARuleThatThereIsNot() {
    assertThat(Problem.of(Client.get("findings?directorate=NOPE")))
        .isEqualTo(Problem.invalid("{directorate}"));
    assertThat(Problem.of(Client.get("findings?rule=NOPE"))).isEqualTo(Problem.invalid("{rule}"));
  }

  @Test
  void shouldListInParts() {
    String quarter = Fixtures.quarter().toString();
    for (int i = 0; i < 3; i++) {
      Client.submit(outturn(Fixtures.percentage(), quarter, "\"value\": 101"));
    }

    Response first = Client.get("findings?state=OPEN&limit=2&quarter=" + quarter);
    String next = first.header("Link").replaceAll("</api/v1/(.*)>; rel=\"next\"", "$1");
    Response second = Client.get(next);

    assertThat(first.jsonPath().getList("id")).hasSize(2);
    assertThat(second.jsonPath().getList("id"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(first.jsonPath().<String>getList("id"));
    assertThat(second.header("Link")).isNull();
    assertThat(Client.get("findings?state=DONE").statusCode()).isEqualTo(400);
    assertThat(Client.get("findings?limit=501").statusCode()).isEqualTo(400);
  }

  @Test
  void shouldKeepOneFindingForManyWritersAtOnce() {
    String ref = Fixtures.percentage();
    List.of(101, 102, 103, 104).parallelStream()
        .forEach(value -> Client.submit(outturn(ref, "\"value\": " + value)));

    JsonPath states = Client.get("findings/" + id(ref) + "/revisions").jsonPath();
    assertThat(states.getList("revision")).containsExactly(1, 2, 3, 4);
  }

  private static JsonPath finding(String ref) {
    return Client.get("findings/" + id(ref)).jsonPath();
  }

  private static JsonPath list(String query) {
    return Client.get("findings" + query).jsonPath();
  }

  private static String id(String ref) {
    return ref + ".2020-21-Q2." + RULE;
  }

  private static Response acknowledge(String token, String ref) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body("{\"reason\": \"Counted twice by law\"}")
        .post("/api/v1/findings/" + id(ref) + "/acknowledgement");
  }
}

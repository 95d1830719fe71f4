package org.goldenthread.outturns.outturn.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** What an outturn was, who changed it, through which system and why. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutturnHistoryTest {

  @Test
  void shouldGetTheRevisionThatWasTheLatestAtAnInstant() {
    String ref = Fixtures.percentage();
    String place = "outturns/" + ref + "/2020-21-Q2";
    String first = Client.submit(outturn(ref, "\"value\": 1")).jsonPath().getString("submittedAt");
    Client.submit(outturn(ref, "\"value\": 2"));

    assertThat(Client.get(place + "?asOf=" + first).jsonPath().getInt("value")).isEqualTo(1);
    assertThat(Client.get(place + "?asOf=2999-01-01T00:00:00Z").jsonPath().getInt("value"))
        .isEqualTo(2);
    assertThat(Client.get(place + "?asOf=2000-01-01T00:00:00Z").statusCode()).isEqualTo(404);
    assertThat(Problem.of(Client.get(place + "?asOf=yesterday")))
        .isEqualTo(Problem.invalid("{asOf}"));
  }

  @Test
  void shouldRecordWhichSystemSubmittedAndWhy() {
    String ref = Fixtures.percentage();
    String token = Tokens.submitterThrough("test-system", "CCS");
    Client.submitAs(token, outturn(ref, "\"value\": 1"));
    Client.submitAs(token, outturn(ref, "\"value\": 2, \"revisionReason\": \"Counted twice\""));

    JsonPath revisions = Client.get("outturns/" + ref + "/2020-21-Q2/revisions").jsonPath();

    assertThat(revisions.getList("system")).containsExactly("test-system", "test-system");
    assertThat(revisions.getList("revisionReason")).containsExactly(null, "Counted twice");
    List<String> table = table("outturns/" + ref + "/2020-21-Q2/revisions");
    assertThat(table).hasSize(3);
    assertThat(table.getFirst()).startsWith("\uFEFFref,quarter,period,revision,status,value,");
    assertThat(table.getLast())
        .startsWith(ref + ",2020-21-Q2,,2,FINAL,2,")
        .contains("Counted twice");
  }

  @Test
  void shouldBeATableOfStatementsWithTheirFields() {
    String ref = Fixtures.percentage();
    Client.put("commentaries/" + ref + "/2020-21-Q2", "{\"performance\": \"Fewer staff\"}");

    List<String> table = table("commentaries/" + ref + "/2020-21-Q2/revisions");

    assertThat(table.getFirst())
        .startsWith("\uFEFFref,quarter,performance,impact,assurance,actions,revision,");
    assertThat(table.getLast()).startsWith(ref + ",2020-21-Q2,Fewer staff,,,,1,");
  }

  private static List<String> table(String path) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .accept("text/csv")
        .get("/api/v1/" + path)
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=utf-8")
        .extract()
        .asString()
        .lines()
        .toList();
  }

  @Test
  void shouldChangeNothingForAnotherReasonOfTheRevisionAlone() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 1"));

    assertThat(
            Client.submit(outturn(ref, "\"value\": 1, \"revisionReason\": \"Again\"")).statusCode())
        .isEqualTo(200);
    assertThat(
            Client.submit(outturn(ref, "\"value\": 1, \"reason\": \"Estimated\""))
                .jsonPath()
                .getInt("revision"))
        .isEqualTo(2);
  }

  @Test
  void shouldRefuseARepeatOfWhatSomebodyElseCorrected() {
    String ref = Fixtures.percentage();
    String machine = Tokens.submitter("CCS");
    Client.submitAs(machine, outturn(ref, "\"value\": 1"));
    Client.submit(outturn(ref, "\"value\": 2"));

    Response repeated = Client.submitAs(machine, outturn(ref, "\"value\": 1"));

    assertThat(Problem.of(repeated))
        .isEqualTo(new Problem(409, "superseded", List.of("/revisionReason")));
    String meant = outturn(ref, "\"value\": 1, \"revisionReason\": \"It was right\"");
    assertThat(Client.submitAs(machine, meant).jsonPath().getInt("revision")).isEqualTo(3);
  }
}

package org.goldenthread.outturns.batch.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BatchResourceTest {

  private static final String PLACE = "/2020-21-Q2";

  @Test
  void shouldAnswerOneResultForEachRowInOrder() {
    String one = Fixtures.percentage();
    String other = Fixtures.percentage();
    Client.submit(outturn(other, "\"value\": 1"));

    Response response =
        batch(
            outturn(one, "\"value\": 71.0"),
            outturn(other, "\"value\": 2"),
            outturn(one, "\"value\": 71"),
            outturn(one, "\"value\": \"abc\""),
            outturn(one, "\"value\": 72"));

    assertThat(response.statusCode()).isEqualTo(200);
    JsonPath results = response.jsonPath();
    assertThat(results.getList("row")).containsExactly(1, 2, 3, 4, 5);
    assertThat(results.getList("ref")).containsExactly(one, other, one, one, one);
    assertThat(results.getList("result"))
        .containsExactly("CREATED", "REVISED", "UNCHANGED", "REJECTED", "REVISED");
    assertThat(results.getList("revision")).containsExactly(1, 2, 1, null, 2);
  }

  @Test
  void shouldKeepEveryGoodRowBesideABadOne() {
    String ref = Fixtures.percentage();

    batch("7", "{\"ref\": 3}", outturn(ref, "\"value\": 71.0"), "null", "[]");

    assertThat(Client.get("outturns/" + ref + PLACE).jsonPath().getInt("revision")).isEqualTo(1);
  }

  @Test
  void shouldSayWhatIsWrongWithARow() {
    String ref = Fixtures.percentage();

    JsonPath results =
        batch(outturn(ref, "\"value\": \"abc\""), outturn(ref, "\"denominator\": 0")).jsonPath();

    assertThat(results.getString("[0].ref")).isEqualTo(ref);
    assertThat(results.getString("[0].quarter")).isEqualTo("2020-21-Q2");
    assertThat(results.getMap("[0].problem"))
        .containsEntry("type", "urn:golden-thread:problem:invalid-request")
        .containsEntry("status", 400)
        .containsEntry(
            "errors",
            List.of(
                Map.of(
                    "pointer",
                    "/value",
                    "detail",
                    "'abc' is not a decimal number such as 71.0: an outturn without a figure"
                        + " has none, but a status (DELAYED, NOT_AVAILABLE, NOT_APPLICABLE,"
                        + " SUPPRESSED) and a reason")));
    assertThat(results.getList("[1].problem.errors.pointer"))
        .containsExactly("/numerator", "/denominator");
  }

  @Test
  void shouldReturnFindings() {
    String ref = Fixtures.percentage();

    JsonPath results = batch(outturn(ref, "\"value\": 101")).jsonPath();

    assertThat(results.getList("[0].findings.rule")).containsExactly("PERCENTAGE_ABOVE_100");
  }

  @Test
  void shouldKeepTheDigitsOfNumbers() {
    String ref = Fixtures.percentage();

    batch(outturn(ref, "\"value\": 71.500"));

    assertThat(Client.get("outturns/" + ref + PLACE).asString()).contains("\"value\":71.500,");
  }

  @Test
  void shouldTakeABatchThatNeedsSeveralTransactions() {
    String ref = Fixtures.percentage();
    List<String> rows =
        IntStream.range(0, 2_500)
            .mapToObj(number -> outturn(ref, "\"value\": " + number / 2))
            .toList();

    JsonPath results = batch(rows.toArray(String[]::new)).jsonPath();

    assertThat(results.getList("result"))
        .hasSize(2_500)
        .containsOnlyOnce("CREATED")
        .doesNotContain("REJECTED");
    assertThat(Collections.frequency(results.getList("result"), "UNCHANGED")).isEqualTo(1_250);
    assertThat(Client.get("outturns/" + ref + PLACE).jsonPath().getInt("revision"))
        .isEqualTo(1_250);
  }

  @Test
  void shouldChangeNothingWhenTheSameBatchIsSentAgain() {
    String rows = "[" + outturn(Fixtures.percentage(), "\"value\": 71.0") + "]";
    Client.submitBatch("", rows);

    JsonPath results = Client.submitBatch("", rows).jsonPath();

    assertThat(results.getList("result")).containsExactly("UNCHANGED");
  }

  @Test
  void shouldSayInWordsWhatBecameOfEachRow() {
    String ref = Fixtures.percentage();
    String first = outturn(ref, "\"value\": 71.0, \"note\": \"Counted\"");
    String second = outturn(ref, "\"value\": 72");

    JsonPath results = batch(first, first, second, outturn(ref, "\"value\": true")).jsonPath();

    assertThat(results.getList("message"))
        .containsExactly(
            "Kept as revision 1",
            "Nothing was kept: revision 1 says this already",
            "Kept as revision 2 in place of revision 1 of test-performance-team, which also had"
                + " note",
            "Not kept: see the problem");
  }

  @Test
  void shouldKeepNothingInADryRun() {
    String ref = Fixtures.percentage();
    String rows =
        "[%s, %s]".formatted(outturn(ref, "\"value\": 71.0"), outturn(ref, "\"value\": 72"));

    JsonPath results = Client.submitBatch("?dryRun=true", rows).jsonPath();

    assertThat(results.getList("result")).containsExactly("CREATED", "REVISED");
    assertThat(results.getList("message")).containsOnly("Nothing was kept: this was a dry run");
    assertThat(Client.get("outturns/" + ref + PLACE).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dryRun", "dryRun=", "dryRun=1", "dry_run=true", "dryRun=true&dryRun=false"})
  void shouldWriteNothingWhereTheQueryIsNotUnderstood(String query) {
    String ref = Fixtures.percentage();

    Response response =
        Client.submitBatch("?" + query, "[%s]".formatted(outturn(ref, "\"value\": 71.0")));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Client.get("outturns/" + ref + PLACE).statusCode()).isEqualTo(404);
  }

  @Test
  void shouldKeepAllRowsOfAnAtomicBatch() {
    String ref = Fixtures.percentage();

    Response response =
        Client.submitBatch("?atomic=true", "[" + outturn(ref, "\"value\": 71.0") + "]");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.jsonPath().getList("result")).containsExactly("CREATED");
    assertThat(Client.get("outturns/" + ref + PLACE).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldKeepNoRowOfAnAtomicBatchWithARefusedOne() {
    String ref = Fixtures.percentage();
    String rows =
        "[%s, %s]"
            .formatted(outturn(ref, "\"value\": 71.0"), outturn(Fixtures.ref(), "\"value\": 72"));

    Response response = Client.submitBatch("?atomic=true", rows);

    assertThat(Problem.of(response)).isEqualTo(new Problem(422, "batch-refused", List.of()));
    assertThat(Problem.detail(response))
        .isEqualTo("1 of 2 rows were rejected, so none was kept: correct them and send all again");
    assertThat(response.jsonPath().getList("results.row")).containsExactly(2);
    assertThat(Client.get("outturns/" + ref + PLACE).statusCode()).isEqualTo(404);
  }

  @Test
  void shouldKeepNoRowOfAnAtomicBatchWithAnUnreadableOne() {
    String ref = Fixtures.percentage();
    String rows =
        "[%s, %s]".formatted(outturn(ref, "\"value\": 71.0"), outturn(ref, "\"value\": \"abc\""));

    Response response = Client.submitBatch("?atomic=true", rows);

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Client.get("outturns/" + ref + PLACE).statusCode()).isEqualTo(404);
  }

  @Test
  void shouldRefuseTooManyRows() {
    String rows = "[" + "0,".repeat(1_000_000) + "0]";

    Response response = Client.submitBatch("", rows);

    assertThat(Problem.of(response)).isEqualTo(new Problem(413, "too-many-rows", List.of()));
    assertThat(Problem.detail(response))
        .isEqualTo("At most 1000000 rows are taken at once: send the rest in another request");
  }

  @Test
  void shouldKeepNothingOfAnArrayThatIsBrokenFurtherOn() {
    String ref = Fixtures.percentage();

    Response response = Client.submitBatch("", "[" + outturn(ref, "\"value\": 71.0") + ", {");

    assertThat(Problem.of(response).code()).isEqualTo("malformed-body");
    assertThat(Client.get("outturns/" + ref + PLACE).statusCode()).isEqualTo(404);
  }

  @Test
  void shouldRefuseWhatIsNoArray() {
    assertThat(Problem.of(Client.submitBatch("", "{}"))).isEqualTo(Problem.invalid(""));
    assertThat(Problem.of(Client.submitBatch("", ""))).isEqualTo(Problem.invalid(""));
  }

  @Test
  void shouldTakeAnEmptyBatch() {
    assertThat(Client.submitBatch("", "[]").asString()).isEqualTo("[]");
  }

  private static Response batch(String... rows) {
    return Client.submitBatch("", "[" + String.join(",", rows) + "]");
  }
}

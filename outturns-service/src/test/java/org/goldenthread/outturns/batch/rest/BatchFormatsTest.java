package org.goldenthread.outturns.batch.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches that are no JSON array. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BatchFormatsTest {

  @Test
  void shouldRefuseOtherFormats() {
    assertThat(Client.submitBatch("", "application/xml", "<rows/>").statusCode()).isEqualTo(415);
  }

  @Test
  void shouldReadLinesOfJson() {
    String ref = Fixtures.percentage();
    String lines =
        outturn(ref, "\"value\": 71.50") + "\n\nno json\n" + outturn(ref, "\"value\": 72");

    JsonPath results = Client.submitBatch("", "application/x-ndjson", lines).jsonPath();

    assertThat(results.getList("result")).containsExactly("CREATED", "REJECTED", "REVISED");
    assertThat(results.getList("row")).containsExactly(1, 2, 3);
  }

  @Test
  void shouldReadCsv() {
    String ref = Fixtures.percentage();

    JsonPath results = csv(ref).jsonPath();

    assertThat(results.getList("result"))
        .containsExactly("CREATED", "CREATED", "CREATED", "REJECTED", "REJECTED");
    assertThat(results.getList("[3].problem.errors.pointer")).containsExactly("/value");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q1").asString())
        .contains("\"status\":\"PROVISIONAL\",\"value\":71.50,\"supplementary\":{\"value\":44.31,")
        .contains("\"unit\":\"not_labelled\"},\"reason\":\"Late, again\"");
  }

  @Test
  void shouldRefuseCsvWithAColumnThatItDoesNotKnow() {
    Response response = Client.submitBatch("", "text/csv", "ref,quarter,vlaue\n");

    assertThat(Problem.of(response)).isEqualTo(Problem.invalid(""));
    assertThat(Problem.detail(response)).startsWith("Line 1: 'vlaue' is not a column here");
  }

  @Test
  void shouldReadWhatASpreadsheetSavesWithItsMarkAndWordsInLowerCase() {
    String ref = Fixtures.percentage();
    String rows =
        String.join(
            "\n",
            "\uFEFFref,quarter,value,status,reason",
            ref + ",2020-21-Q1,1,final,",
            ref + ",2020-21-Q2,,not available,New");

    JsonPath results = Client.submitBatch("", "text/csv; charset=UTF-8", rows).jsonPath();

    assertThat(results.getList("result")).containsExactly("CREATED", "CREATED");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath().getString("status"))
        .isEqualTo("NOT_AVAILABLE");
  }

  @Test
  void shouldReadLinesOfJsonWithAByteOrderMark() {
    String lines = "\uFEFF" + outturn(Fixtures.percentage(), "\"value\": 71.50");

    assertThat(
            Client.submitBatch("", "application/x-ndjson; charset=UTF-8", lines)
                .jsonPath()
                .getList("result"))
        .containsExactly("CREATED");
  }

  @Test
  void shouldPassOverRowsThatNobodyWroteAndReadNoBreakSpaces() {
    String ref = Fixtures.percentage();
    String rows =
        String.join(
            "\r\n",
            "ref;quarter;value;note",
            ref.replace(".", "\u00a0") + ";2020-21-Q1\u00a0;\u00a071.5;",
            "",
            ";;;",
            ref + ";2020-21-Q2;71.5;\ufeff\u202fgood\u00a0",
            ";;;");

    JsonPath results =
        Client.submitBatch("?atomic=true", "text/csv; charset=UTF-8", rows).jsonPath();

    assertThat(results.getList("result")).containsExactly("CREATED", "CREATED");
    assertThat(results.getList("line")).containsExactly(2, 5);
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath().getString("note"))
        .isEqualTo("good");
  }

  @Test
  void shouldTakeOneValueFromALineAndNoNameTwice() {
    String ref = Fixtures.percentage();
    String row = outturn(ref, "\"value\": 1");
    String lines =
        row + row + "\n" + row + " trailing words\n" + outturn(ref, "\"value\": 1, \"value\": 2");

    JsonPath results = Client.submitBatch("", "application/x-ndjson", lines).jsonPath();

    assertThat(results.getList("result")).containsExactly("REJECTED", "REJECTED", "REJECTED");
    assertThat(results.getString("[0].problem.detail")).contains("more than one JSON value");
    assertThat(results.getString("[2].problem.errors[0].pointer")).isEqualTo("/value");
    assertThat(results.getString("[2].problem.detail"))
        .isEqualTo("'value' is there twice: leave one out");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldRefuseWhatFollowsAnArray() {
    String ref = Fixtures.percentage();
    String array = "[" + outturn(ref, "\"value\": 1") + "]";

    Response response = Client.submitBatch("", array + array);

    assertThat(Problem.of(response)).isEqualTo(Problem.invalid(""));
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/csv"})
  void shouldNameACharacterThatTurnsTextRound(String type) {
    String ref = Fixtures.percentage();
    String body =
        type.equals("text/csv")
            ? "ref,quarter,value,note\n" + ref + ",2020-21-Q2,1,a \u202e17\n"
            : "[" + outturn(ref, "\"value\": 1, \"note\": \"a \\u202e17\"") + "]";

    JsonPath results = Client.submitBatch("", type + "; charset=UTF-8", body).jsonPath();

    assertThat(results.getList("result")).containsExactly("REJECTED");
    assertThat(results.getString("[0].ref")).isEqualTo(ref);
    assertThat(results.getString("[0].problem.errors[0].pointer")).isEqualTo("/note");
    assertThat(results.getString("[0].problem.detail")).startsWith("U+202E at character 3");
  }

  @Test
  void shouldNameTheLineOfAQuotationMarkThatIsNotClosed() {
    Response response =
        Client.submitBatch("", "text/csv", "ref,quarter,value\nPI.1,2020-21-Q2,\"1\n");

    assertThat(Problem.detail(response))
        .isEqualTo("Line 2: a quotation mark opens a cell there and none closes it");
  }

  @Test
  void shouldAnswerLinesToACallerWhoAsksForThem() {
    String ref = Fixtures.percentage();
    String rows = outturn(ref, "\"value\": 1") + "\n" + outturn(ref, "\"value\": \"x\"") + "\n";

    Response response = Client.submitLines(rows);

    assertThat(response.contentType()).startsWith("application/x-ndjson");
    List<String> lines = response.asString().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(JsonPath.from(lines.get(0)).getString("result")).isEqualTo("CREATED");
    assertThat(JsonPath.from(lines.get(1)).getMap("")).containsEntry("row", 2);
    assertThat(JsonPath.from(lines.get(1)).getString("result")).isEqualTo("REJECTED");
  }

  @Test
  void shouldTellTheRowLineAndColumnOfAFaultInCsv() {
    JsonPath results = csv(Fixtures.percentage()).jsonPath();

    assertThat(results.getInt("[3].row")).isEqualTo(4);
    assertThat(results.getInt("[3].line")).isEqualTo(5);
    assertThat(results.getMap("[3].problem.errors[0]"))
        .containsEntry("pointer", "/value")
        .containsEntry("column", "value");
    assertThat(results.getInt("[4].line")).isEqualTo(6);
  }

  private static Response csv(String ref) {
    return Client.submitBatch(
        "",
        "text/csv",
        """
        ref,quarter,value,numerator,denominator,status,reason,supplementaryValue,supplementaryUnit
        %1$s,2020-21-Q1,71.50,,,PROVISIONAL,"Late, again",44.31,not_labelled
        %1$s,2020-21-Q2,,113,147,,,,
        %1$s,2020-21-Q3,,,,DELAYED,,,
        %1$s,2020-21-Q3,abc,,,,,,
        %1$s,2020-21-Q3
        """
            .formatted(ref));
  }
}

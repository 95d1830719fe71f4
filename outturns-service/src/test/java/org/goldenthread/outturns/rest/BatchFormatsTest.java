package org.goldenthread.outturns.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.rest.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

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
    Response response = Client.submitBatch("", "text/csv", "ref,period,value\n");

    assertThat(Problem.of(response)).isEqualTo(Problem.invalid(""));
    assertThat(Problem.detail(response)).startsWith("'period' is not a column here;");
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

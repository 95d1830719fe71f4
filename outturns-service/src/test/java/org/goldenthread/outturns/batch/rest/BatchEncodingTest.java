package org.goldenthread.outturns.batch.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.goldenthread.kit.text.Charsets;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** How the letters of a batch are written. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BatchEncodingTest {

  @Test
  void shouldRefuseBytesThatAreNoTextAndReadWhatIsDeclared() {
    String ref = Fixtures.percentage();
    byte[] rows =
        ("ref,quarter,value,note\n" + ref + ",2020-21-Q2,1,Fees of \u00a31200\n")
            .getBytes(Charsets.WINDOWS_1252);

    Response undeclared = Client.submitBatch("text/csv", rows);
    Response declared = Client.submitBatch("text/csv; charset=windows-1252", rows);

    assertThat(Problem.of(undeclared)).isEqualTo(Problem.invalid(""));
    assertThat(Problem.detail(undeclared)).startsWith("Line 2: the byte A3").contains("CSV UTF-8");
    assertThat(declared.jsonPath().getList("result")).containsExactly("CREATED");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath().getString("note"))
        .isEqualTo("Fees of \u00a31200");
  }

  @Test
  void shouldReadLinesOfJsonAsDeclaredAndSayWhereAnArrayIsNoUtf8() {
    String ref = Fixtures.percentage();
    String row = outturn(ref, "\"value\": 1, \"note\": \"Fees of \u00a31200\"");

    JsonPath lines =
        Client.submitBatch(
                "application/x-ndjson; charset=windows-1252", row.getBytes(Charsets.WINDOWS_1252))
            .jsonPath();
    Response array =
        Client.submitBatch(
            "application/json", "[%s]".formatted(row).getBytes(Charsets.WINDOWS_1252));

    assertThat(lines.getList("result")).containsExactly("CREATED");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath().getString("note"))
        .isEqualTo("Fees of \u00a31200");
    assertThat(Problem.of(array).code()).isEqualTo("malformed-body");
    assertThat(Problem.detail(array))
        .startsWith("This is not UTF-8 at column")
        .endsWith("save or send the JSON in UTF-8");
  }
}

package org.goldenthread.outturns.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody overwrites what they have not seen. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PreconditionsTest {

  private final String ref = Fixtures.percentage();
  private final String path = "commentaries/" + ref + "/2020-21-Q2";

  @Test
  void shouldReplaceTheRevisionThatWasRead() {
    String read = Client.put(path, commentary("first")).header("ETag");

    assertThat(put("If-Match", read, commentary("second")).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldNotReplaceARevisionThatWasNotRead() {
    String read = Client.put(path, commentary("first")).header("ETag");
    Client.put(path, commentary("of somebody else"));

    Response late = put("If-Match", read, commentary("second"));

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(Problem.of(late).code()).isEqualTo("precondition-failed");
    assertThat(Client.get(path).jsonPath().getString("performance")).isEqualTo("of somebody else");
  }

  @Test
  void shouldTakeForDoneWhatIsThereAlready() {
    String read = Client.put(path, commentary("first")).header("ETag");
    put("If-Match", read, commentary("second"));

    assertThat(put("If-Match", read, commentary("second")).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldAddOnlyWhatIsTheFirst() {
    assertThat(put("If-None-Match", "*", commentary("first")).statusCode()).isEqualTo(201);
    assertThat(put("If-None-Match", "*", commentary("second")).statusCode()).isEqualTo(412);
  }

  @ParameterizedTest
  @CsvSource({"*,412", "'\"1\"',412", "'W/\"1\"',412"})
  void shouldNotReplaceWhatIsNotThere(String tag, int status) {
    assertThat(put("If-Match", tag, commentary("first")).statusCode()).isEqualTo(status);
  }

  @Test
  void shouldHonourItOnAnOutturn() {
    Client.submit(outturn(ref, "\"value\": 71.0"));

    Response wrong =
        Client.with("If-Match", "\"7\"")
            .body(outturn(ref, "\"value\": 72"))
            .post("/api/v1/outturns");

    assertThat(wrong.statusCode()).isEqualTo(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"If-Unmodified-Since", "If-Modified-Since", "If-Range"})
  void shouldRefuseAConditionThatIsNotUnderstood(String name) {
    assertThat(Problem.of(put(name, "Wed, 14 Oct 2020 09:31:07 GMT", commentary("first"))))
        .isEqualTo(Problem.invalid("{" + name + "}"));
  }

  @Test
  void shouldRefuseAConditionOnMany() {
    Response batch =
        Client.with("If-Match", "\"1\"")
            .body("[" + outturn(ref, "\"value\": 1") + "]")
            .post("/api/v1/outturns/batch");

    assertThat(Problem.of(batch)).isEqualTo(Problem.invalid("{If-Match}"));
  }

  private Response put(String header, String value, String body) {
    return Client.with(header, value).body(body).put("/api/v1/" + path);
  }

  private static String commentary(String performance) {
    return "{\"performance\": \"%s\"}".formatted(performance);
  }
}

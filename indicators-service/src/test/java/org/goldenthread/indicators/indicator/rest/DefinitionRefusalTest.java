package org.goldenthread.indicators.indicator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DefinitionRefusalTest {

  private final String ref = Fixtures.ref();

  @AfterEach
  void leavesNothingBehind() {
    assertThat(Client.get("indicators/" + ref).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"reportingLag\": 5                                       | /reportingLag",
        "\"toleranceOverride\": {\"kind\": \"PERCENT\", \"value\": 0} | /toleranceOverride/value",
        "\"toleranceOverride\": {}  | /toleranceOverride/kind,/toleranceOverride/value",
        "\"toleranceOverride\": {\"kind\": \"PERCENT\", \"value\": 1e999999999}"
            + " | /toleranceOverride/value",
        "\"lastQuarter\": \"2020-21-Q3\"                           | /lastQuarter",
        "\"displayDecimals\": 11, \"displayScale\": 7              |"
            + " /displayDecimals,/displayScale",
        "\"directorate\": \"a b\", \"priority\": \"\"              | /directorate,/priority"
      })
  void shouldRefuseWhatMeansNothing(String field, String pointers) {
    assertThat(Problem.of(define(field))).isEqualTo(Problem.invalid(pointers.split(",")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"polarity\": \"UP\"                | /polarity",
        "\"cumulative\": \"perhaps\"         | /cumulative",
        "\"reportingLag\": \"\"              | /reportingLag",
        "\"firstQuarter\": \"2020-22-Q1\"    | /firstQuarter",
        "\"replaces\": \"PI;1\"              | /replaces",
        "\"colour\": \"red\"                 | /colour",
        "\"unit\": 7                         | /unit"
      })
  void shouldRefuseWhatCannotBeRead(String field, String pointer) {
    assertThat(Problem.of(define(field))).isEqualTo(Problem.invalid(pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "7"})
  void shouldRefuseABodyThatIsNoObject(String body) {
    Response response = Client.put(path(), body);

    assertThat(Problem.of(response).status()).isEqualTo(400);
    assertThat(Problem.of(response).code()).isEqualTo("malformed-body");
  }

  @Test
  void shouldRefuseADefinitionWithoutTitleAndPolarity() {
    assertThat(Problem.of(Client.put(path(), "{}")))
        .isEqualTo(Problem.invalid("/title", "/polarity"));
  }

  @Test
  void shouldRefuseTextsThatAreTooLong() {
    Response response =
        define(
            "\"ownerRole\": \"%s\", \"description\": \"%s\""
                .formatted("a".repeat(301), "b".repeat(4_001)));

    assertThat(Problem.of(response)).isEqualTo(Problem.invalid("/description", "/ownerRole"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "a\\ud83db", "a\\u0007b", "a\\u0085b"})
  void shouldRefuseTextThatCannotBePrinted(String text) {
    assertThat(Problem.of(define("\"description\": \"" + text + "\"")))
        .isEqualTo(Problem.invalid("/description"));
  }

  @Test
  void shouldRefuseADirectorateThatIsNotThere() {
    Response response = define("\"directorate\": \"NOBODY\"");

    assertThat(Problem.of(response))
        .isEqualTo(new Problem(422, "unknown-directorate", List.of("/directorate")));
    assertThat(Problem.detail(response)).contains("'NOBODY'").contains("put it first");
  }

  @Test
  void shouldRefuseAPriorityThatNoPlanHas() {
    Response response = define("\"priority\": \"NOTHING\"");

    assertThat(Problem.of(response))
        .isEqualTo(new Problem(422, "unknown-priority", List.of("/priority")));
    assertThat(Problem.detail(response)).contains("'NOTHING'").contains("council-plans");
  }

  @Test
  void shouldRefuseABodyThatIsTooLarge() {
    Response response = define("\"description\": \"%s\"".formatted("a".repeat(11_000_000)));

    assertThat(Problem.of(response).status()).isEqualTo(413);
  }

  private Response define(String field) {
    return Client.put(
        path(),
        "{\"title\": \"A measure\", \"polarity\": \"NEUTRAL\", %s}"
            .formatted(field)
            .replace("\"polarity\": \"NEUTRAL\", \"polarity\"", "\"polarity\""));
  }

  private String path() {
    return "indicators/" + ref + "/definitions/2020-21-Q4";
  }
}

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TargetResourceTest {

  private final String indicator = "indicators/" + Fixtures.ref();

  @Test
  void shouldSetTheTargetOfAQuarterAndKeepItsDigits() {
    define();

    Response response =
        set(
            "2020-21-Q2",
            """
            {"value": 85.00, "tolerance": {"kind": "ABSOLUTE", "value": 2.50},
             "reason": "Agreed"}\
            """);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.header("ETag")).isEqualTo("\"2\"");
    assertThat(response.asString())
        .contains(
            """
            "targets":[{"quarter":"2020-21-Q2","setFor":"2020-21-Q2","value":85.00,\
            "tolerance":{"kind":"ABSOLUTE","value":2.50},"reason":"Agreed"}]\
            """);
  }

  @Test
  void shouldRoundWhatHasMoreDecimalsThanAreKeptAndSaySo() {
    define();

    Response response =
        set(
            "2020-21-Q2",
            """
            {"value": 1.00000000005, "tolerance": {"kind": "ABSOLUTE", "value": 0.12345678912}}\
            """);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.asString()).contains("\"value\":1.0000000001,", "\"value\":0.1234567891}");
    assertThat(response.jsonPath().getList("notes"))
        .containsExactly(
            "value 1.00000000005 was rounded to 1.0000000001",
            "tolerance value 0.12345678912 was rounded to 0.1234567891");
    assertThat(Client.get(indicator).jsonPath().getList("notes")).isNull();
  }

  @Test
  void shouldSetAYearsTargetForItsQuarters() {
    define();

    Response response = set("2020-21", "{\"value\": 85}");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.jsonPath().getList("targets.quarter"))
        .containsExactly("2020-21-Q1", "2020-21-Q2", "2020-21-Q3", "2020-21-Q4");
    assertThat(response.jsonPath().getList("targets.setFor")).containsOnly("2020-21");
  }

  @Test
  void shouldPreferAQuartersOwnTargetAlsoIfTheYearsIsSetLater() {
    define();
    set("2020-21", "{\"value\": 85}");
    set("2020-21-Q2", "{\"value\": 80}");

    Response response = set("2020-21", "{\"value\": 90}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.jsonPath().getList("targets.value")).containsExactly(90, 80, 90, 90);
  }

  @Test
  void shouldSayWhyThereIsNoTarget() {
    define();

    Response response = set("2020-21", "{\"none\": \"BASELINE_YEAR\", \"note\": \"First year\"}");

    assertThat(response.jsonPath().getList("targets.none")).containsOnly("BASELINE_YEAR");
    assertThat(response.jsonPath().getList("targets.note")).containsOnly("First year");
    assertThat(response.asString()).doesNotContain("\"value\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"85.5", "85.50", "855e-1"})
  void shouldChangeNothingWhenTheSameValueIsSetAgain(String written) {
    define();
    set("2020-21-Q2", "{\"value\": 85.5}");

    Response again = set("2020-21-Q2", "{\"value\": %s}".formatted(written));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("ETag")).isEqualTo("\"2\"");
    assertThat(again.asString()).contains("\"value\":85.5}");
  }

  @Test
  void shouldRecordAnotherReasonAsARevision() {
    define();
    set("2020-21-Q2", "{\"value\": 85, \"reason\": \"Agreed\"}");

    Response response = set("2020-21-Q2", "{\"value\": 85, \"reason\": \"Agreed by Cabinet\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.header("ETag")).isEqualTo("\"3\"");
  }

  @Test
  void shouldCountTargetsAndDefinitionsTogether() {
    define();
    set("2020-21", "{\"value\": 85}");

    Response response =
        Client.put(indicator + "/definitions/2022-23-Q1", Fixtures.definition("Later"));

    assertThat(response.header("ETag")).isEqualTo("\"3\"");
    assertThat(response.jsonPath().getList("targets")).hasSize(4);
    assertThat(Client.get(indicator + "/revisions").jsonPath().getList("revision"))
        .containsExactly(3, 2, 1);
  }

  @Test
  void shouldNotOverwriteWhatTheAuthorHasNotSeen() {
    define();
    set("2020-21", "{\"value\": 85}");

    Response stale =
        Client.put(indicator + "/targets/2020-21", "{\"value\": 90}", "If-Match", "\"1\"");

    assertThat(Problem.of(stale)).isEqualTo(new Problem(412, "precondition-failed", List.of()));
  }

  @Test
  void shouldRefuseATargetForAnIndicatorThatIsNotDefined() {
    Response response = set("2020-21-Q2", "{\"value\": 85}");

    assertThat(Problem.of(response))
        .isEqualTo(new Problem(404, "unknown-indicator", List.of("{ref}")));
    assertThat(Problem.detail(response)).endsWith("put its definition first");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                                       | /value",
        "{\"value\": 1e999999999}                                                 | /value",
        "{\"value\": 1234567890123456}                                            | /value",
        "{\"value\": 1, \"tolerance\": {\"kind\": \"PERCENT\", \"value\": 1e-11}} |"
            + " /tolerance/value",
        "{\"value\": 1, \"none\": \"NOT_SET\"}                                    | /value",
        "{\"value\": 1, \"note\": \"Why\"}                                        | /note",
        "{\"none\": \"NOT_SET\", \"reason\": \"Why\"}                             | /reason",
        "{\"none\": \"NOT_SET\", \"tolerance\": {\"kind\": \"PERCENT\", \"value\": 5}} |"
            + " /tolerance",
        "{\"value\": 1, \"tolerance\": {\"kind\": \"PERCENT\", \"value\": 0}}     |"
            + " /tolerance/value",
        "{\"value\": 1, \"tolerance\": {\"value\": 5}}                            | /tolerance/kind"
      })
  void shouldRefuseATargetThatMeansNothing(String body, String pointer) {
    define();

    assertThat(Problem.of(set("2020-21-Q2", body))).isEqualTo(Problem.invalid(pointer));
    assertThat(Client.get(indicator).header("ETag")).isEqualTo("\"1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"abc\"", "\"\"", "true", "[]", "1e99999999999"})
  void shouldRefuseAValueThatIsNoNumber(String value) {
    define();

    assertThat(Problem.of(set("2020-21-Q2", "{\"value\": %s}".formatted(value))))
        .isEqualTo(Problem.invalid("/value"));
  }

  @Test
  void shouldRefuseANumberThatIsNotJson() {
    define();

    Response response = set("2020-21-Q2", "{\"value\": NaN}");

    assertThat(Problem.of(response).code()).isEqualTo("malformed-body");
    assertThat(Problem.of(response).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-22", "2020-22-Q1", "2020-21-Q5", "Q1", "always"})
  void shouldRefuseAPeriodThatIsNone(String period) {
    define();

    assertThat(Problem.of(set(period, "{\"value\": 1}"))).isEqualTo(Problem.invalid("{period}"));
  }

  private void define() {
    assertThat(
            Client.put(indicator + "/definitions/2020-21-Q1", Fixtures.definition()).statusCode())
        .isEqualTo(201);
  }

  private Response set(String period, String body) {
    return Client.put(indicator + "/targets/" + period, body);
  }
}

package org.goldenthread.outturns.outturn.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutturnRefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"quarter\": \"2020-21-Q2\", \"value\": 1} | /ref",
        "{\"ref\": \"PI.47\", \"value\": 1} | /quarter",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\"} | /value",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"status\": \"FINAL\"} | /value",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"status\": \"DELAYED\", \"value\": 1} |"
            + " /value",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"numerator\": 1} | /denominator",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"numerator\": 1, \"denominator\": 0} |"
            + " /denominator",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"value\": 1e999999999} | /value",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"value\": 1234567890123456} | /value",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"value\": 1, \"supplementary\":"
            + " {\"value\": 2}} | /supplementary",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"value\": 1, \"note\": \"a\\u0000b\"} |"
            + " /note"
      })
  void shouldPointAtAFieldThatMeansNothing(String body, String pointer) {
    assertThat(Problem.of(Client.submit(body))).isEqualTo(Problem.invalid(pointer));
  }

  @Test
  void shouldPointAtATextThatIsTooLong() {
    String body = outturn("PI.47", "\"value\": 1, \"note\": \"%s\"".formatted("x".repeat(4_001)));

    assertThat(Problem.of(Client.submit(body))).isEqualTo(Problem.invalid("/note"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"ref\": \"PI;47\", \"quarter\": \"2020-21-Q2\", \"value\": 1} | /ref",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-22-Q1\", \"value\": 1} | /quarter",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"value\": \"abc\"} | /value",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"value\": \"\"} | /value",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"value\": true} | /value",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"value\": 1, \"status\": \"SURE\"} |"
            + " /status",
        "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"valeu\": 1} | /valeu"
      })
  void shouldPointAtAFieldThatCannotBeRead(String body, String pointer) {
    assertThat(Problem.of(Client.submit(body))).isEqualTo(Problem.invalid(pointer));
  }

  @Test
  void shouldPointAtEveryFieldThatCannotBeRead() {
    String body = outturn("PI.47", "2020-22-Q1", "\"value\": \"abc\", \"status\": \"SURE\"");

    assertThat(Problem.of(Client.submit(body)))
        .isEqualTo(Problem.invalid("/quarter", "/value", "/status"));
  }

  @Test
  void shouldSayWhatIsWrongWithAQuarter() {
    Response response = Client.submit(outturn("PI.47", "2020-22-Q1", "\"value\": 1"));

    assertThat(Problem.detail(response))
        .isEqualTo(
            "'2020-22-Q1' is not a quarter: '2020-22' is not a financial year: the second part"
                + " must be the next year, as in 2020-21");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "null"})
  void shouldRefuseWhatIsNoBody(String body) {
    assertThat(Client.submit(body).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[]", "{", "71.0", "{\"ref\": \"PI.47\"} x"})
  void shouldRefuseWhatIsNotAnObject(String body) {
    assertThat(Problem.of(Client.submit(body)).code()).isEqualTo("malformed-body");
  }

  @Test
  void shouldRefuseAnIndicatorOfWhichNobodyHasHeard() {
    String ref = Fixtures.ref();

    Response response = Client.submit(outturn(ref, "\"value\": 1"));

    assertThat(Problem.of(response))
        .isEqualTo(new Problem(422, "unknown-indicator", List.of("/ref")));
    assertThat(Problem.detail(response))
        .isEqualTo(
            "There is no indicator %s: correct it, or if it is new, try again in a moment"
                .formatted(ref));
  }

  @Test
  void shouldRefuseAQuarterBeforeTheFirstDefinition() {
    String ref = Fixtures.indicator(Fixtures.definition("2020-21-Q1", "\"directorate\": \"CCS\""));

    Response response = Client.submit(outturn(ref, "2019-20-Q4", "\"value\": 1"));

    assertThat(Problem.of(response))
        .isEqualTo(new Problem(422, "not-defined-yet", List.of("/quarter")));
    assertThat(Problem.detail(response))
        .startsWith(ref + " is defined from 2020-21-Q1, not in 2019-20-Q4:");
  }

  @Test
  void shouldRefuseAQuarterThatHasNotBegun() {
    String ref = Fixtures.percentage();

    Response response = Client.submit(outturn(ref, "2998-99-Q4", "\"value\": 1"));

    assertThat(Problem.of(response))
        .isEqualTo(new Problem(422, "quarter-not-begun", List.of("/quarter")));
    assertThat(Problem.detail(response))
        .isEqualTo("2998-99-Q4 begins on 2999-01-01: correct the quarter");
  }

  @Test
  void shouldRefuseADirectorateThatHadEndedAndNameItsSuccessor() {
    String code = Fixtures.directorateUntil("2020-21-Q1");
    String ref =
        Fixtures.indicator(
            Fixtures.definition("1950-51-Q1", "\"directorate\": \"%s\"".formatted(code)));

    Response response = Client.submit(outturn(ref, "2020-21-Q2", "\"value\": 1"));

    assertThat(Problem.of(response))
        .isEqualTo(new Problem(422, "directorate-ended", List.of("/quarter")));
    assertThat(Problem.detail(response))
        .isEqualTo("Directorate %s ended with 2020-21-Q1: it was succeeded by CCS".formatted(code));
    assertThat(Client.submit(outturn(ref, "2020-21-Q1", "\"value\": 1")).statusCode())
        .isEqualTo(201);
  }

  @Test
  void shouldRefuseABodyOverTheLimit() {
    String body = outturn("PI.47", "\"note\": \"%s\"".formatted("x".repeat(11_000_000)));

    assertThat(Problem.of(Client.submit(body)).code()).isEqualTo("body-too-large");
  }

  @Test
  void shouldKeepNothingOfWhatItRefuses() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 1, \"denominator\": 0"));

    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").statusCode()).isEqualTo(404);
  }
}

package org.goldenthread.outturns.outturn.rest;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.CsvSource;

/** Measures that are not taken every quarter. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PeriodOfOutturnTest {

  private static String measured(String frequency) {
    return Fixtures.indicator(
        Fixtures.definition("1950-51-Q1", "\"unit\": \"percent\", \"frequency\": " + frequency));
  }

  private static String outturn(String ref, String field, String period, String value) {
    return "{\"ref\": \"%s\", \"%s\": \"%s\", \"value\": %s}".formatted(ref, field, period, value);
  }

  @ParameterizedTest
  @CsvSource({
    "HALF_YEARLY, 2020-21-H1, 2020-21-Q2",
    "YEARLY, 2020-21, 2020-21-Q4",
    "ACADEMIC_YEARLY, AY2019-20, 2020-21-Q2"
  })
  void shouldKnowAPeriodsFigureByTheQuarterInWhichItEnds(
      String frequency, String period, String quarter) {
    String ref = measured("\"%s\"".formatted(frequency));

    Response taken = Client.submit(outturn(ref, "period", period, "74.1"));

    assertThat(taken.statusCode()).isEqualTo(201);
    assertThat(taken.jsonPath().getString("quarter")).isEqualTo(quarter);
    assertThat(taken.jsonPath().getString("period")).isEqualTo(period);
    assertThat(Client.get("outturns/" + ref + "/" + period).asString())
        .isEqualTo(Client.get("outturns/" + ref + "/" + quarter).asString())
        .contains("74.1");
    assertThat(Client.submit(outturn(ref, "quarter", period, "74.1")).statusCode()).isEqualTo(200);
    assertThat(Client.submit(outturn(ref, "quarter", quarter, "74.1")).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldSayNothingOfThePeriodOfAQuarterlyMeasure() {
    String ref = Fixtures.percentage();

    Response taken = Client.submit(outturn(ref, "period", "2020-21-Q2", "71"));

    assertThat(taken.jsonPath().getString("quarter")).isEqualTo("2020-21-Q2");
    assertThat(taken.asString()).doesNotContain("period");
  }

  @Test
  void shouldRefuseAQuarterInWhichNoPeriodEndsAndNameThoseThatFit() {
    String ref = measured("\"YEARLY\", \"reference\": \"RP02 (1)\"");

    Response refused = Client.submit(outturn(ref, "quarter", "2020-21-Q3", "76"));

    assertThat(Problem.of(refused))
        .isEqualTo(new Problem(422, "wrong-period", List.of("/quarter")));
    assertThat(Problem.detail(refused))
        .isEqualTo(
            "RP02 (1): The measure is taken every year, and no period of it ends in 2020-21-Q3: one"
                + " that does is 2019-20-Q4 (2019-20) or 2020-21-Q4 (2020-21)");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q3").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldRefuseAPeriodOfAnotherKindAndSayHowItIsWritten() {
    String ref = measured("\"EVERY\", \"everyYears\": 2, \"firstYear\": \"2019-20\"");

    Response refused = Client.submit(outturn(ref, "period", "2020-21", "76"));

    assertThat(Problem.of(refused)).isEqualTo(Problem.invalid("/period"));
    assertThat(Problem.detail(refused))
        .endsWith(
            "'2020-21' is no period of a measure that is taken every 2 years from 2019-20: write it"
                + " like 2019-20");
  }

  @Test
  void shouldRefuseBothAQuarterAndAnotherPeriod() {
    Response refused =
        Client.submit(
            "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"period\": \"2020-21\", \"value\":"
                + " 1}");

    assertThat(Problem.of(refused)).isEqualTo(Problem.invalid("/period"));
  }

  @Test
  void shouldTakePeriodsInATable() {
    String ref = measured("\"YEARLY\", \"reportedIn\": 3");
    String rows =
        String.join(
            "\n",
            "ref,period,value",
            ref + ",2019-20,328",
            ref + ",2020-21,435",
            ref + ",2020-21-H1,435");

    JsonPath results = Client.submitBatch("", "text/csv", rows).jsonPath();

    assertThat(results.getList("result")).containsExactly("CREATED", "CREATED", "REJECTED");
    assertThat(results.getList("quarter"))
        .containsExactly("2019-20-Q3", "2020-21-Q3", "2020-21-H1");
    assertThat(results.getString("[2].problem.errors[0].column")).isEqualTo("period");
  }

  @Test
  void shouldAnswerForAnIndicatorThatIsUnknownWhateverThePeriod() {
    Response refused = Client.submit(outturn("zz 09(1)", "period", "AY2019-20", "76"));

    assertThat(Problem.of(refused))
        .isEqualTo(new Problem(422, "unknown-indicator", List.of("/ref")));
    assertThat(Problem.detail(refused)).startsWith("There is no indicator zz 09(1): ");
  }

  @Test
  void shouldTakeACommentaryOnAPeriod() {
    String ref = measured("\"YEARLY\"");

    Client.put("commentaries/" + ref + "/2020-21", "{\"performance\": \"Fewer\"}");

    assertThat(
            Client.get("commentaries/" + ref + "/2020-21-Q4").jsonPath().getString("performance"))
        .isEqualTo("Fewer");
  }
}

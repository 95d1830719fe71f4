package org.goldenthread.indicators.indicator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.goldenthread.indicators.testing.Archives;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which formulas a definition can have. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FormulaResourceTest {

  private final String ref = Fixtures.ref();

  @Test
  void shouldKeepAFormulaAsItIsWritten() {
    String part = Fixtures.indicator();
    String written = "100 * %s / (%s+1)".formatted(part.replace('.', ' '), part);

    assertThat(define(ref, "2020-21-Q1", written, "").statusCode()).isEqualTo(201);
    assertThat(Client.get("indicators/" + ref).jsonPath().getString("definitions[0].formula"))
        .isEqualTo(written);
    assertThat(
            define(ref, "2020-21-Q1", "100 * %s / (%s + 1)".formatted(part, part), "").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PI.1 +    | The formula ends too early",
        "max(A, B) | character 1, 'max'",
        "100 * 2   | A formula names other indicators"
      })
  void shouldRefuseWhatIsNoFormula(String formula, String detail) {
    Response refused = define(ref, "2020-21-Q1", formula, "");

    assertThat(Problem.of(refused)).isEqualTo(Problem.invalid("/formula"));
    assertThat(Problem.detail(refused)).contains(detail);
  }

  @Test
  void shouldRefuseAReferenceThatNothingHas() {
    String part = Fixtures.indicator();

    Response refused = define(ref, "2020-21-Q1", part + " - NOTHING", "");

    assertThat(Problem.of(refused))
        .isEqualTo(new Problem(422, "unknown-part", List.of("/formula")));
    assertThat(Problem.detail(refused)).contains("NOTHING").contains("double quotes");
    assertThat(Client.get("indicators/" + ref).statusCode()).isEqualTo(404);
  }

  @Test
  void shouldRefuseAnIndicatorOfAnotherFrequencyAlsoIfItIsTakenSoOnlyLater() {
    String part = Fixtures.indicator();
    Client.put(
        "indicators/" + part + "/definitions/2022-23-Q1",
        "{\"title\": \"A\", \"polarity\": \"NEUTRAL\", \"frequency\": \"YEARLY\"}");

    assertThat(Problem.of(define(ref, "2020-21-Q1", part + " * 2", "")))
        .isEqualTo(new Problem(422, "other-frequency", List.of("/formula")));
    assertThat(define(ref, "2022-23-Q1", part + " * 2", ", \"frequency\": \"YEARLY\"").statusCode())
        .isEqualTo(201);
  }

  @Test
  void shouldRefuseAnotherFrequencyOfWhatOthersAreCalculatedFrom() {
    String part = Fixtures.indicator();
    define(ref, "2020-21-Q1", part + " * 2", "");
    String yearly = "{\"title\": \"A\", \"polarity\": \"NEUTRAL\", \"frequency\": \"YEARLY\"}";

    Response refused = Client.put("indicators/" + part + "/definitions/2022-23-Q1", yearly);

    assertThat(Problem.of(refused))
        .isEqualTo(new Problem(422, "other-frequency", List.of("/frequency")));
    assertThat(Problem.detail(refused)).startsWith(ref + " is calculated from it");

    Client.put("indicators/" + ref + "/definitions/2022-23-Q1", Fixtures.definition());
    assertThat(Client.put("indicators/" + part + "/definitions/2022-23-Q1", yearly).statusCode())
        .isEqualTo(201);
  }

  @Test
  void shouldRefuseItself() {
    Response refused = define(ref, "2020-21-Q1", ref + " + 1", "");

    assertThat(Problem.of(refused))
        .isEqualTo(new Problem(422, "circular-formula", List.of("/formula")));
    assertThat(Problem.detail(refused)).contains("%1$s → %1$s".formatted(ref));
  }

  @Test
  void shouldRefuseACircleWithItsPath() {
    String last = Fixtures.indicator();
    String middle = Fixtures.ref();
    define(middle, "2020-21-Q1", last + " * 2", "");
    define(ref, "2020-21-Q1", middle + " * 2", "");

    Response refused = define(last, "2020-21-Q1", "mean(%s, 1)".formatted(ref), "");

    assertThat(Problem.of(refused))
        .isEqualTo(new Problem(422, "circular-formula", List.of("/formula")));
    assertThat(Problem.detail(refused))
        .contains("%s → %s → %s → %1$s".formatted(last, ref, middle));
  }

  @Test
  void shouldTakeWhatWasACircleOnlyInAnotherTime() {
    String part = Fixtures.indicator();
    define(ref, "2020-21-Q1", part + " * 2", "");
    Client.put("indicators/" + ref + "/definitions/2021-22-Q1", Fixtures.definition());

    assertThat(define(part, "2021-22-Q1", ref + " / 2", "").statusCode()).isEqualTo(201);
    assertThat(Problem.of(define(part, "2020-21-Q4", ref + " / 2", "")).code())
        .isEqualTo("circular-formula");
  }

  @Test
  void shouldTakeTheRowsOfAnImportInAnyOrder() {
    String whole = Fixtures.code("A");
    String middle = Fixtures.code("B");
    String part = Fixtures.code("C");

    JsonPath answer =
        importing(
            "%s,number,,%s * 2".formatted(whole, middle),
            "%s,number,,%s * 2".formatted(middle, part),
            "%s,number,,".formatted(part));

    assertThat(answer.getList("rows.result")).containsExactly("CREATED", "CREATED", "CREATED");
  }

  @Test
  void shouldRefuseRowsThatMakeACircleTogether() {
    String one = Fixtures.code("A");
    String other = Fixtures.code("B");

    JsonPath answer =
        importing("%s,number,,%s * 2".formatted(one, other), "%s,number,,%s".formatted(other, one));

    assertThat(answer.getList("rows.result")).containsExactly("REFUSED", "REFUSED");
    assertThat(answer.getString("rows[1].errors[0].column")).isEqualTo("formula");
    assertThat(answer.getString("rows.errors.detail")).contains("goes round in a circle");
  }

  @Test
  void shouldRefuseARowWhosePartIsRefused() {
    String whole = Fixtures.code("A");
    String part = Fixtures.code("B");

    JsonPath answer =
        importing("%s,number,,%s * 2".formatted(whole, part), "%s,number,NOBODY,".formatted(part));

    assertThat(answer.getList("rows.result")).containsExactly("REFUSED", "REFUSED");
    assertThat(answer.getString("rows[0].errors[0].detail")).contains("No indicator has");
  }

  private static JsonPath importing(String... rows) {
    StringBuilder file =
        new StringBuilder("ref,title,polarity,from_quarter,unit,directorate,formula\n");
    for (String row : rows) {
      file.append(row.replaceFirst(",", ",A,none,2020-21-Q1,")).append('\n');
    }
    return Archives.post(Archives.zip(Map.of("indicators.csv", file.toString())), "?atomic=false")
        .jsonPath();
  }

  private static Response define(String ref, String from, String formula, String more) {
    return Client.put(
        "indicators/" + ref + "/definitions/" + from,
        "{\"title\": \"A measure\", \"polarity\": \"NEUTRAL\", \"formula\": \"%s\"%s}"
            .formatted(formula.replace("\"", "\\\""), more));
  }
}

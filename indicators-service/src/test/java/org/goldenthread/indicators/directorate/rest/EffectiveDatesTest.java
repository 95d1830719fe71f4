package org.goldenthread.indicators.directorate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Directorates that end, and indicators that are moved, amended and retired over the years. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EffectiveDatesTest {

  private String directorate = "";
  private String successor = "";
  private final String ref = Fixtures.ref();

  @BeforeEach
  void nameDirectorates() {
    directorate = Fixtures.directorate();
    successor = Fixtures.directorate();
  }

  @Test
  void shouldEndADirectorateThatIsSplit() {
    Response ended = end("2023-24-Q4", successor);

    assertThat(ended.statusCode()).isEqualTo(200);
    assertThat(ended.jsonPath().getString("lastQuarter")).isEqualTo("2023-24-Q4");
    assertThat(ended.jsonPath().getList("successors")).containsExactly(successor);
    assertThat(ended.jsonPath().getList("names.name")).containsExactly("Public Realm");
  }

  @Test
  void shouldRefuseSuccessorsThatAreNotThere() {
    assertThat(Problem.of(end("2023-24-Q4", "NOBODY")))
        .isEqualTo(new Problem(422, "unknown-directorate", List.of("/successors/0")));
    assertThat(
            Problem.of(
                Client.put(
                    "directorates/" + directorate,
                    "{\"successors\": [\"%s\"]}".formatted(successor))))
        .isEqualTo(Problem.invalid("/lastQuarter"));
  }

  @Test
  void shouldGiveAnEndedDirectorateNoDefinitionThatBeginsLater() {
    end("2023-24-Q4", successor);

    assertThat(define("2023-24-Q4", directorate).statusCode()).isEqualTo(201);
    Response late = define("2024-25-Q1", directorate);

    assertThat(Problem.of(late))
        .isEqualTo(new Problem(422, "directorate-ended", List.of("/directorate")));
    assertThat(Problem.detail(late)).contains("its successors are " + successor);
    assertThat(define("2024-25-Q1", successor).statusCode()).isEqualTo(201);
  }

  @Test
  void shouldNotEndADirectorateThatALaterDefinitionNames() {
    define("2020-21-Q1", directorate);
    define("2024-25-Q1", directorate);

    Response refused = end("2023-24-Q4", successor);
    assertThat(Problem.of(refused))
        .isEqualTo(new Problem(409, "directorate-needed", List.of("/lastQuarter")));
    assertThat(Problem.detail(refused)).contains(ref);

    define("2024-25-Q1", successor);
    assertThat(end("2023-24-Q4", successor).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldAnswerTheNameOfAQuarter() {
    Client.put(
        "directorates/" + directorate,
        "{\"name\": \"Environment\", \"effectiveFrom\": \"2021-22-Q1\"}");

    assertThat(nameIn("2020-21-Q4")).isEqualTo("Public Realm");
    assertThat(nameIn("2021-22-Q1")).isEqualTo("Environment");
  }

  @Test
  void shouldDefineTheSameInWhateverOrderItIsSent() {
    String other = Fixtures.ref();
    for (String[] order :
        new String[][] {{ref, "2021-22-Q1", "2019-20-Q1"}, {other, "2019-20-Q1", "2021-22-Q1"}}) {
      put(order[0], order[1], Fixtures.definition());
      put(order[0], order[2], Fixtures.definition());
    }

    assertThat(definitions(ref)).isEqualTo(definitions(other)).containsExactly("2019-20-Q1");
    assertThat(inForce(ref, "2021-22-Q1")).isEqualTo("2019-20-Q1");
  }

  @Test
  void shouldRetireAnIndicatorAndTakeItUpAgain() {
    put(ref, "2019-20-Q1", Fixtures.definition());
    put(ref, "2020-21-Q1", with("\"lastQuarter\": \"2020-21-Q4\""));
    put(ref, "2022-23-Q1", with("\"comparabilityBreak\": \"Measure amended\""));

    assertThat(inForce(ref, "2020-21-Q4")).isEqualTo("2020-21-Q1");
    assertThat(inForce(ref, "2021-22-Q1")).isNull();
    assertThat(inForce(ref, "2022-23-Q1")).isEqualTo("2022-23-Q1");
  }

  @Test
  void shouldAnswerTheIndicatorAsItWasAtAnInstant() {
    put(ref, "2019-20-Q1", Fixtures.definition("One"));
    String path = "indicators/" + ref;
    String before = Client.get(path).jsonPath().getString("changedAt");
    Client.put(path + "/targets/2020-21", "{\"value\": 85}");
    put(ref, "2019-20-Q1", Fixtures.definition("Two"));

    JsonPath then = Client.get(path + "?asOf=" + before).jsonPath();

    assertThat(then.getInt("revision")).isEqualTo(1);
    assertThat(then.getList("definitions.title")).containsExactly("One");
    assertThat(then.getList("targets")).isEmpty();
    assertThat(Client.get(path).jsonPath().getInt("revision")).isEqualTo(3);
  }

  private Response end(String lastQuarter, String by) {
    return Client.put(
        "directorates/" + directorate,
        "{\"lastQuarter\": \"%s\", \"successors\": [\"%s\"]}".formatted(lastQuarter, by));
  }

  private Response define(String from, String directorateCode) {
    return Client.put(
        "indicators/%s/definitions/%s".formatted(ref, from),
        with("\"directorate\": \"%s\"".formatted(directorateCode)));
  }

  private String nameIn(String quarter) {
    return Client.get("directorates/%s?quarter=%s".formatted(directorate, quarter))
        .jsonPath()
        .getString("name");
  }

  private static void put(String ref, String from, String body) {
    assertThat(Client.put("indicators/%s/definitions/%s".formatted(ref, from), body).statusCode())
        .isLessThan(300);
  }

  private static String with(String field) {
    return "{\"title\": \"Looked After Children\", \"polarity\": \"LOWER_IS_BETTER\", %s}"
        .formatted(field);
  }

  private static List<String> definitions(String ref) {
    return Client.get("indicators/" + ref).jsonPath().getList("definitions.fromQuarter");
  }

  private static String inForce(String ref, String quarter) {
    return Client.get("indicators?quarter=%s&q=%s".formatted(quarter, ref))
        .jsonPath()
        .getString("find { it.ref == '%s' }?.definition?.fromQuarter".formatted(ref));
  }
}

package org.goldenthread.indicators.indicator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IndicatorListResourceTest {

  private String directorate = "";
  private String list = "";

  @BeforeEach
  void nameADirectorate() {
    directorate = Fixtures.directorate();
    list = "indicators?directorate=" + directorate;
  }

  @Test
  void shouldListTheDefinitionThatIsInForce() {
    String ref = define("2019-20-Q1", "Early title", "");
    Client.put("indicators/" + ref + "/definitions/2021-22-Q1", body("Later title", ""));

    assertThat(titles("&quarter=2018-19-Q4")).isEmpty();
    assertThat(titles("&quarter=2019-20-Q1")).containsExactly("Early title");
    assertThat(titles("&quarter=2020-21-Q4")).containsExactly("Early title");
    assertThat(titles("&quarter=2021-22-Q1")).containsExactly("Later title");
    assertThat(titles("")).containsExactly("Later title");
  }

  @Test
  void shouldBeATableWhereThatIsAccepted() {
    String ref = define("2019-20-Q1", "Early title", "");

    String table = table(list);

    assertThat(table.lines().toList().getFirst()).startsWith("\uFEFFref,revision,definition.");
    assertThat(table.lines().toList().get(1)).startsWith(ref + ",1,").contains("Early title");
  }

  /** The columns are what is declared: they are the same where a list holds nothing. */
  @ParameterizedTest
  @CsvSource({
    "council-plans, 'code,name,firstYear,lastYear,scoringPolicy,priorities,'",
    "directorates, 'name,code,'",
    "scoring-policies, 'code,name,bands,'",
    "initiatives, 'ref,title,'",
    "indicators/%s/targets, 'period,value,'",
    "indicators/%s/revisions, 'revision,changedAt,changedBy,revisionReason'",
    "directorates/%s/revisions, 'revision,changedAt,changedBy,revisionReason'"
  })
  void shouldHaveTheColumnsThatAreDeclared(String path, String columns) {
    String of = path.startsWith("i") ? define("2019-20-Q1", "Early title", "") : directorate;

    String header = table(path.formatted(of)).lines().findFirst().orElseThrow();

    assertThat(header)
        .startsWith("\uFEFF" + columns)
        .contains("revision", "changedAt", "changedBy");
  }

  private static String table(String path) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .accept("text/csv")
        .get("/api/v1/" + path)
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=utf-8")
        .extract()
        .asString();
  }

  @Test
  void shouldLeaveOutWhatIsRetired() {
    define("2019-20-Q1", "Retired", ", \"lastQuarter\": \"2020-21-Q1\"");

    assertThat(titles("&quarter=2020-21-Q1")).containsExactly("Retired");
    assertThat(titles("&quarter=2020-21-Q2")).isEmpty();
  }

  @Test
  void shouldFollowAnIndicatorToAnotherDirectorate() {
    String ref = define("2019-20-Q1", "Moved", "");
    String other = Fixtures.directorate();
    Client.put(
        "indicators/" + ref + "/definitions/2021-22-Q1",
        body("Moved", "").replace(directorate, other));

    assertThat(titles("&quarter=2020-21-Q4")).containsExactly("Moved");
    assertThat(titles("&quarter=2021-22-Q1")).isEmpty();
    assertThat(
            Client.get("indicators?quarter=2021-22-Q1&directorate=" + other)
                .jsonPath()
                .getList("ref"))
        .containsExactly(ref);
  }

  @Test
  void shouldListOnePriority() {
    String priority = Fixtures.priority();
    define("2019-20-Q1", "Safer", ", \"priority\": \"%s\"".formatted(priority));
    define("2019-20-Q1", "Other", "");

    assertThat(titles("&priority=" + priority)).containsExactly("Safer");
  }

  @ParameterizedTest
  @CsvSource({
    "LOOKED%20after, true",
    "full-time, true",
    "nothing, false",
    "%25, false",
    "_, false"
  })
  void shouldFindPartsOfTitleAndDescription(String text, boolean found) {
    define("2019-20-Q1", "Looked After Children", ", \"description\": \"Per full-time post\"");

    assertThat(titles("&q=" + text)).hasSize(found ? 1 : 0);
  }

  @Test
  void shouldFindAReferenceHoweverItIsWritten() {
    String ref = define("2019-20-Q1", "Found by its reference", "");

    assertThat(titles("&q=" + ref.toLowerCase(java.util.Locale.ROOT).replace(".", "%20")))
        .containsExactly("Found by its reference");
    assertThat(titles("&q=.")).isEmpty();
  }

  @Test
  void shouldLeadFromPartToPart() {
    List<String> expected =
        List.of(
            define("2019-20-Q1", "A", ""),
            define("2019-20-Q1", "B", ""),
            define("2019-20-Q1", "C", ""),
            define("2019-20-Q1", "D", ""),
            define("2019-20-Q1", "E", ""));

    List<String> seen = new ArrayList<>();
    Response part = Client.get(list + "&limit=2");
    seen.addAll(part.jsonPath().getList("ref"));
    while (part.header("Link") != null) {
      part = Client.get(next(part));
      seen.addAll(part.jsonPath().getList("ref"));
    }

    assertThat(seen).containsExactlyElementsOf(expected.stream().sorted().toList());
    assertThat(part.jsonPath().getList("ref")).hasSize(1);
  }

  @Test
  void shouldNotPromiseAPartThatIsEmpty() {
    define("2019-20-Q1", "A", "");
    define("2019-20-Q1", "B", "");

    assertThat(Client.get(list + "&limit=2").header("Link")).isNull();
  }

  @Test
  void shouldAnswerTheListOnceUntilItChanges() {
    String ref = define("2019-20-Q1", "A", "");
    String tag = Client.get(list).header("ETag");

    assertThat(Client.getIfChanged(list, tag).statusCode()).isEqualTo(304);
    Client.put("indicators/" + ref + "/definitions/2019-20-Q1", body("B", ""));
    assertThat(Client.getIfChanged(list, tag).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, {limit}",
    "limit=501, {limit}",
    "limit=many, {limit}",
    "cursor=%20, {cursor}",
    "cursor=AAAA, {cursor}",
    "quarter=2020-22-Q1, {quarter}",
    "directorate=a%20b, {directorate}",
    "priority=%01, {priority}",
    "q=%01, {q}"
  })
  void shouldRefuseAParameterThatMeansNothing(String parameter, String pointer) {
    assertThat(Problem.of(Client.get("indicators?" + parameter)))
        .isEqualTo(Problem.invalid(pointer));
  }

  @Test
  void shouldRefuseAFilterThatNothingHasAndHintAtWhatWasMeant() {
    String priority = Fixtures.priority();

    Response unknown = Client.get("indicators?directorate=NOPE");
    Response near =
        Client.get("indicators?priority=" + priority.toLowerCase(java.util.Locale.ROOT));

    assertThat(Problem.of(unknown)).isEqualTo(Problem.invalid("{directorate}"));
    assertThat(Problem.detail(unknown)).startsWith("No directorate has the code 'NOPE'");
    assertThat(Problem.of(near)).isEqualTo(Problem.invalid("{priority}"));
    assertThat(Problem.detail(near)).contains("Did you mean '" + priority);
  }

  private List<String> titles(String parameters) {
    return Client.get(list + parameters).jsonPath().getList("definition.title");
  }

  private String define(String quarter, String title, String more) {
    String ref = Fixtures.ref();
    Response response =
        Client.put("indicators/" + ref + "/definitions/" + quarter, body(title, more));
    assertThat(response.statusCode()).isEqualTo(201);
    return ref;
  }

  private String body(String title, String more) {
    return "{\"title\": \"%s\", \"polarity\": \"NEUTRAL\", \"directorate\": \"%s\"%s}"
        .formatted(title, directorate, more);
  }

  private static String next(Response part) {
    String link = part.header("Link");
    assertThat(link).startsWith("</api/v1/").endsWith(">; rel=\"next\"");
    return link.substring("</api/v1/".length(), link.indexOf('>'));
  }
}

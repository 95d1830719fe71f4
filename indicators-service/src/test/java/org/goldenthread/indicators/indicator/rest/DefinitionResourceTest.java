package org.goldenthread.indicators.indicator.rest;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DefinitionResourceTest {

  private static final String EVERYTHING =
      """
      {"title": "Working days lost", "description": "Per full-time post", "unit": "DAYS",
       "displayDecimals": 2, "displayScale": 1000, "polarity": "LOWER_IS_BETTER",
       "directorate": "DIRECTORATE", "priority": "PRIORITY", "cumulative": true, "reportingLag": 1,
       "toleranceOverride": {"kind": "ABSOLUTE", "value": 0.50}, "dataSource": "Payroll",
       "ownerRole": "Head of People", "informationOnly": true,
       "comparabilityBreak": "Measure amended", "firstQuarter": "2020-21-Q3",
       "lastQuarter": "2024-25-Q4", "replaces": "PI 46", "reachesBackTo": "2019-20-Q1",
       "frequency": "EVERY", "everyYears": 2, "firstYear": "2019-20", "reportedIn": 3,
       "breakdowns": ["WARD", "GENDER"], "suppressBelow": 5,
       "references": [{"scheme": "ASCOF", "code": "2B(1)"}]}\
      """;

  private final String ref = Fixtures.ref();
  private final String path = "indicators/" + ref + "/definitions/2020-21-Q1";

  @Test
  void shouldDefineAnIndicatorWithEverythingThereIsToSay() {
    Client.put("breakdowns/WARD", Fixtures.groups("Abbey"));
    Client.put("breakdowns/GENDER", Fixtures.groups("Women"));
    String body =
        EVERYTHING
            .replace("DIRECTORATE", Fixtures.directorate())
            .replace("PRIORITY", Fixtures.priority());

    Response response = Client.put(path, body);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.header("ETag")).isEqualTo("\"1\"");
    assertThat(response.asString()).contains("\"value\":0.50");
    JsonPath sent = new JsonPath(body);
    JsonPath got = response.jsonPath().setRootPath("definitions[0]");
    assertThat(got.getString("fromQuarter")).isEqualTo("2020-21-Q1");
    assertThat(got.getString("replaces")).isEqualTo("PI.46");
    sent.getMap("").keySet().stream()
        .map(String::valueOf)
        .filter(field -> !field.equals("replaces"))
        .forEach(field -> assertThat(got.getString(field)).isEqualTo(sent.getString(field)));
  }

  @Test
  void shouldTakeWhatIsUsualForWhatIsNotSaid() {
    JsonPath definition =
        Client.put(path, Fixtures.definition()).jsonPath().setRootPath("definitions[0]");

    assertThat(definition.getBoolean("cumulative")).isFalse();
    assertThat(definition.getInt("reportingLag")).isZero();
    assertThat(definition.getBoolean("informationOnly")).isFalse();
    assertThat(definition.getMap("")).hasSize(6);
  }

  @Test
  void shouldTakeNoSpacesAroundATextOfWhateverKind() {
    String body = Fixtures.definition("\\u00a0Calls\\u202f");

    assertThat(Client.put(path, body).jsonPath().getString("definitions[0].title"))
        .isEqualTo("Calls");
  }

  @Test
  void shouldSayHowMonthsMakeAQuarter() {
    String monthly = ", \"frequency\": \"MONTHLY\", \"monthlyToQuarter\": \"YEAR_TO_DATE\"}";

    JsonPath definition =
        Client.put(path, Fixtures.definition().replaceFirst("}$", monthly))
            .jsonPath()
            .setRootPath("definitions[0]");

    assertThat(definition.getString("monthlyToQuarter")).isEqualTo("YEAR_TO_DATE");
    assertThat(definition.getBoolean("cumulative")).isTrue();
  }

  @Test
  void shouldSayNothingOfAFrequencyThatIsUsual() {
    String quarterly = Fixtures.definition().replaceFirst("}$", ", \"frequency\": \"QUARTERLY\"}");
    Client.put(path, Fixtures.definition());

    assertThat(Client.put(path, quarterly).header("ETag")).isEqualTo("\"1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", " %s", "test %s"})
  void shouldKnowTheReferenceHoweverItIsWritten(String written) {
    Client.put(path, Fixtures.definition());
    String number = ref.replace("TEST.", "");
    String spelt = written.formatted(written.startsWith("test") ? number : ref);

    Response response = Client.get("indicators/" + spelt.replace(" ", "%20"));

    assertThat(response.jsonPath().getString("ref")).isEqualTo(ref);
  }

  @Test
  void shouldKeepADefinitionForEachTime() {
    Client.put(path, Fixtures.definition("As it was"));

    Response response =
        Client.put(
            "indicators/" + ref + "/definitions/2022-23-Q1", Fixtures.definition("As it is"));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.jsonPath().getList("definitions.title"))
        .containsExactly("As it was", "As it is");
    assertThat(Client.get("indicators/" + ref).asString()).isEqualTo(response.asString());
  }

  @Test
  void shouldCorrectADefinitionInPlace() {
    Client.put(path, Fixtures.definition("With a slip"));

    Response response = Client.put(path, Fixtures.definition("Without"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.header("ETag")).isEqualTo("\"2\"");
    assertThat(response.jsonPath().getList("definitions.title")).containsExactly("Without");
    assertThat(Client.get("indicators/" + ref + "/revisions").jsonPath().getList("revision"))
        .containsExactly(2, 1);
  }

  @Test
  void shouldLeadFromPartToPartOfTheRevisions() {
    for (String title : List.of("One", "Two", "Three")) {
      Client.put(path, Fixtures.definition(title));
    }

    Response latest = Client.get("indicators/" + ref + "/revisions?limit=2");
    String next = latest.header("Link").replaceAll("</api/v1/(.*)>.*", "$1");

    assertThat(latest.jsonPath().getList("revision")).containsExactly(3, 2);
    assertThat(Client.get(next).jsonPath().getList("revision")).containsExactly(1);
    assertThat(Client.get(next).header("Link")).isNull();
    assertThat(Problem.of(Client.get("indicators/" + ref + "/revisions?cursor=YWJj")))
        .isEqualTo(Problem.invalid("{cursor}"));
  }

  @Test
  void shouldChangeNothingWhenADefinitionIsPutAgain() {
    String created = Client.put(path, Fixtures.definition()).asString();

    Response again = Client.put(path, Fixtures.definition());

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.asString()).isEqualTo(created);
  }

  @Test
  void shouldNotOverwriteWhatTheAuthorHasNotSeen() {
    String seen = Client.put(path, Fixtures.definition("One")).header("ETag");
    Client.put(path, Fixtures.definition("Two"), "If-Match", seen);

    Response stale = Client.put(path, Fixtures.definition("Three"), "If-Match", seen);

    assertThat(Problem.of(stale)).isEqualTo(new Problem(412, "precondition-failed", List.of()));
    assertThat(Problem.detail(stale)).startsWith("It is at revision 2 now");
    assertThat(Client.get("indicators/" + ref).jsonPath().getList("definitions.title"))
        .containsExactly("Two");
  }

  @ParameterizedTest
  @CsvSource({
    "If-Match, \"1\", 412",
    "If-Match, *, 412",
    "If-None-Match, *, 201",
    "If-None-Match, \"1\", 201"
  })
  void shouldHonourPreconditionsOnWhatIsNotThere(String header, String value, int status) {
    assertThat(Client.put(path, Fixtures.definition(), header, value).statusCode())
        .isEqualTo(status);
    assertThat(Client.get("indicators/" + ref).statusCode()).isEqualTo(status == 201 ? 200 : 404);
  }

  @ParameterizedTest
  @CsvSource({
    "If-Match, \"1\", 200",
    "If-Match, '\"7\", \"1\"', 200",
    "If-Match, *, 200",
    "If-Match, \"2\", 412",
    "If-Match, W/\"1\", 412",
    "If-Match, nonsense, 412",
    "If-None-Match, *, 412"
  })
  void shouldHonourPreconditionsOnWhatIsThere(String header, String value, int status) {
    Client.put(path, Fixtures.definition("One"));

    assertThat(Client.put(path, Fixtures.definition("Two"), header, value).statusCode())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "PI!, 2020-21-Q1, {ref}",
    "%01.1, 2020-21-Q1, {ref}",
    "PI.1, 2020-22-Q1, {fromQuarter}",
    "PI.1, 2020-21, {fromQuarter}"
  })
  void shouldRefuseAPathThatMeansNothing(String reference, String quarter, String pointer) {
    String nowhere = "indicators/" + reference + "/definitions/" + quarter;

    assertThat(Problem.of(Client.put(nowhere, Fixtures.definition())))
        .isEqualTo(Problem.invalid(pointer));
  }

  @Test
  void shouldNotKnowAnIndicatorThatIsNotDefined() {
    assertThat(Problem.of(Client.get("indicators/" + ref)))
        .isEqualTo(new Problem(404, "not-found", List.of()));
  }
}

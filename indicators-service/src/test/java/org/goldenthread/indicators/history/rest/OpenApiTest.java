package org.goldenthread.indicators.history.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Examples;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OpenApiTest {

  private JsonPath document = new JsonPath("{}");

  @BeforeEach
  void read() {
    document = RestAssured.given().accept(ContentType.JSON).get("/openapi").jsonPath();
  }

  @Test
  void shouldDescribeEveryOperation() {
    Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");

    assertThat(paths).hasSize(28);
    paths.forEach(
        (path, operations) ->
            operations.forEach(
                (method, operation) ->
                    assertThat(operation)
                        .as(method + " " + path)
                        .containsKeys("summary", "description", "tags", "operationId")));
  }

  @Test
  void shouldNameEveryOperationOnce() {
    List<String> names = document.getList("paths.collectMany { it.value*.value.operationId }");

    assertThat(names).hasSize(36).doesNotHaveDuplicates();
  }

  @Test
  void shouldDescribeWhatIsAnswered() {
    assertThat(
            document.getString(
                "paths.'/api/v1/indicators/{ref}'.get.responses.'200'"
                    + ".content.'application/json'.schema.'$ref'"))
        .isEqualTo("#/components/schemas/Indicator");
  }

  @Test
  void shouldGiveAnExampleOfEveryBody() {
    Map<String, Map<String, Object>> schemas = document.getMap("components.schemas");

    assertThat(schemas)
        .containsKeys(
            "CouncilPlan",
            "Directorate",
            "ScoringPolicy",
            "Initiative",
            "Committee",
            "Breakdown",
            "Indicator");
    schemas.forEach(
        (name, schema) -> {
          if (name.endsWith("Request")) {
            assertThat(schema).as(name).containsKey("examples");
          }
        });
  }

  @Test
  void shouldDocumentEveryProblem() {
    Map<String, Object> responses =
        document.getMap("paths.'/api/v1/council-plans/{code}'.put.responses");

    assertThat(responses)
        .containsOnlyKeys(
            "200", "201", "400", "401", "403", "406", "409", "412", "413", "422", "429");
  }

  @Test
  void shouldDescribeEveryProblemThatItRefersTo() {
    assertThat(document.getMap("components.responses"))
        .containsOnlyKeys(
            "Invalid",
            "NoToken",
            "NotAllowed",
            "NotFound",
            "UnknownIndicator",
            "PlanOverlaps",
            "DirectorateNeeded",
            "QuarterClosed",
            "RowsRefused",
            "ChangedSince",
            "TooLarge",
            "UnknownReference",
            "NotAcceptable",
            "TooManyRequests");
    assertThat(document.getString("components.securitySchemes.bearer.scheme")).isEqualTo("bearer");
    assertThat(document.getString("info.title")).isEqualTo("Golden Thread: indicators-service");
  }

  @Test
  void shouldDescribeQuartersAndReferencesAsText() {
    for (String schema : List.of("Quarter", "FinancialYear", "IndicatorRef")) {
      assertThat(document.getString("components.schemas." + schema + ".type")).isEqualTo("string");
    }
  }

  @Test
  void shouldAcceptItsOwnExamples() {
    FinancialYear year = Fixtures.freeYears(3);
    String plan =
        Examples.COUNCIL_PLAN_REQUEST
            .replace("\"2019-20\"", "\"%s\"".formatted(year))
            .replace("\"2021-22\"", "\"%s\"".formatted(year.plus(2)))
            .replace("\"2021-22-Q1\"", "\"%s-Q1\"".formatted(year.plus(2)));

    shouldCreate("council-plans/" + Fixtures.code("example-"), plan);
    shouldCreate("scoring-policies/" + Fixtures.code("x-"), Examples.SCORING_POLICY_REQUEST);
    Client.put("directorates/CS", "{\"name\": \"Childrens Services\"}");
    shouldCreate("initiatives/" + Fixtures.code("X"), Examples.INITIATIVE_REQUEST);
    String indicator = "indicators/" + Fixtures.ref();
    shouldCreate(indicator + "/definitions/2020-21-Q1", Examples.DEFINITION_REQUEST);
    Response target = shouldCreate(indicator + "/targets/2020-21-Q2", Examples.TARGET_REQUEST);

    JsonPath example = new JsonPath(Examples.INDICATOR);
    assertThat(target.jsonPath().getList("definitions")).isEqualTo(example.getList("definitions"));
    assertThat(target.jsonPath().getList("targets")).isEqualTo(example.getList("targets"));
  }

  @Test
  void shouldAcceptItsExampleOfACommittee() {
    Client.put("directorates/CS", "{\"name\": \"Childrens Services\"}");
    FinancialYear year = Fixtures.freeYears(1);
    String safe = "[{\"code\": \"SAFE\", \"name\": \"Safe\"}]";
    Client.put("council-plans/SAFE", Fixtures.plan(year, year, safe));

    Response committee =
        shouldCreate("committees/" + Fixtures.code("EXAMPLE"), Examples.COMMITTEE_REQUEST);

    assertThat(told(committee.asString())).isEqualTo(told(Examples.COMMITTEE));
  }

  @Test
  void shouldAcceptItsExampleOfABreakdown() {
    Response breakdown =
        shouldCreate("breakdowns/" + Fixtures.code("EXAMPLE"), Examples.BREAKDOWN_REQUEST);

    assertThat(told(breakdown.asString())).isEqualTo(told(Examples.BREAKDOWN));
  }

  /** All but what differs from one committee to the next. */
  private static Map<String, Object> told(String committee) {
    Map<String, Object> told = new HashMap<>(new JsonPath(committee).getMap(""));
    told.keySet().removeAll(Set.of("code", "changedAt", "changedBy"));
    return told;
  }

  private static Response shouldCreate(String path, String body) {
    Response response = Client.put(path, body);
    assertThat(response.statusCode()).as(path).isEqualTo(201);
    return response;
  }
}

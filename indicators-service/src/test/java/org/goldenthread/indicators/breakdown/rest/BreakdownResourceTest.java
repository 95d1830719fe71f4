package org.goldenthread.indicators.breakdown.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BreakdownResourceTest {

  private static final String WARDS =
      """
      {"name": "Ward", "kind": "GROUPS", "categories": [
        {"code": "ABBEY", "name": "Abbey", "to": "2021-22-Q4"},
        {"code": "NORTHBURY", "name": "Northbury", "from": "2022-23-Q1"}]}\
      """;

  private final String code = Fixtures.code("WARD");
  private final String path = "breakdowns/" + code;

  @Test
  void shouldDefineABreakdown() {
    Response response = Client.put(path, WARDS);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.jsonPath().getList("categories.code"))
        .containsExactly("ABBEY", "NORTHBURY");
    assertThat(response.jsonPath().getString("categories[1].from")).isEqualTo("2022-23-Q1");
    assertThat(response.asString()).doesNotContain("null");
    assertThat(Client.get(path).asString()).isEqualTo(response.asString());
    assertThat(Client.get("breakdowns?limit=500").jsonPath().getList("code")).contains(code);
  }

  @Test
  void shouldChangeItsCategoriesAndKeepWhatTheyWere() {
    String before = Client.put(path, WARDS).asString();
    String then = Client.get(path).jsonPath().getString("changedAt");

    assertThat(Client.put(path, WARDS).header("ETag")).isEqualTo("\"1\"");
    Client.put(path, WARDS.replace("Northbury", "Northbury and Thames"));

    assertThat(Client.get(path).jsonPath().getString("categories[1].name"))
        .isEqualTo("Northbury and Thames");
    assertThat(Client.get(path + "?asOf=" + then).asString()).isEqualTo(before);
    assertThat(Client.get(path + "/revisions").jsonPath().getList("revision"))
        .containsExactly(2, 1);
  }

  @Test
  void shouldStayOfItsKind() {
    Client.put(path, WARDS);

    assertThat(Problem.of(Client.put(path, WARDS.replace("GROUPS", "PARTS"))))
        .isEqualTo(Problem.invalid("/kind"));
  }

  @Test
  void shouldRefuseAnotherBreakdownUnderItsCode() {
    Client.put(path, WARDS);

    Response refused =
        Client.put(path, WARDS.replace("ABBEY", "NORTH").replace("NORTHBURY", "SOUTH"));

    assertThat(Problem.of(refused)).isEqualTo(Problem.invalid("/categories"));
    assertThat(refused.jsonPath().getString("detail"))
        .startsWith(code + " is 'Ward' with ABBEY, NORTHBURY, of which none is left");
  }

  @Test
  void shouldRefuseWhatBreaksNothingDown() {
    assertThat(Problem.of(Client.put(path, "{\"name\": \"Ward\", \"kind\": \"GROUPS\"}")))
        .isEqualTo(Problem.invalid("/categories"));
    assertThat(Problem.of(Client.put(path, "{}"))).isEqualTo(Problem.invalid("/name", "/kind"));
  }

  @Test
  void shouldRefuseACategoryTwiceAndOneThatEndsBeforeItBegins() {
    String body =
        WARDS
            .replace("\"NORTHBURY\"", "\"ABBEY\"")
            .replace("\"to\": \"2021-22-Q4\"", "\"from\": \"2021-22-Q4\", \"to\": \"2021-22-Q3\"");

    assertThat(Problem.of(Client.put(path, body)))
        .isEqualTo(Problem.invalid("/categories/1/code", "/categories/0/to"));
  }

  @Test
  void shouldBeThereBeforeADefinitionNamesIt() {
    String definition = "indicators/" + Fixtures.ref() + "/definitions/2020-21-Q1";
    String body =
        Fixtures.definition("Complaints")
            .replaceFirst("}$", ", \"breakdowns\": [\"%s\"]}".formatted(code));

    Problem refused = Problem.of(Client.put(definition, body));
    Client.put(path, WARDS);

    assertThat(refused.code()).isEqualTo("unknown-breakdown");
    assertThat(refused.pointers()).containsExactly("/breakdowns/0");
    assertThat(Client.put(definition, body).statusCode()).isEqualTo(201);
  }
}

package org.goldenthread.indicators.directorate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DirectorateResourceTest {

  private final String path = "directorates/" + Fixtures.code("CS-");

  @Test
  void shouldNameADirectorateForEver() {
    Response response = Client.put(path, "{\"name\": \"Childrens Services\"}");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.jsonPath().getString("name")).isEqualTo("Childrens Services");
    assertThat(response.jsonPath().getInt("revision")).isEqualTo(1);
    assertThat(response.asString()).doesNotContain("effectiveFrom");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-22-Q2", "2021-07-01", "2021-09-30"})
  void shouldRenameADirectorateFromAQuarterOn(String effectiveFrom) {
    Client.put(path, "{\"name\": \"Childrens Services\"}");

    Response response = Client.put(path, renamed(effectiveFrom));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.jsonPath().getString("name")).isEqualTo("Children's Services");
    assertThat(response.jsonPath().getList("names.name"))
        .containsExactly("Childrens Services", "Children's Services");
    assertThat(response.jsonPath().getString("names[1].effectiveFrom")).isEqualTo("2021-22-Q2");
    assertThat(Client.get(path + "/revisions").jsonPath().getList("revision"))
        .containsExactly(2, 1);
  }

  @Test
  void shouldKeepItsPresentNameUntilALaterOneBegins() {
    Client.put(path, "{\"name\": \"Childrens Services\"}");

    Response response = Client.put(path, renamed("2150-51-Q1"));

    assertThat(response.jsonPath().getString("name")).isEqualTo("Childrens Services");
  }

  @Test
  void shouldChangeNothingWhenTheSameNameIsGivenAgain() {
    Client.put(path, "{\"name\": \"Childrens Services\"}");
    String renamed = Client.put(path, renamed("2021-22-Q2")).asString();

    Response again = Client.put(path, renamed("2021-08-15"));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.asString()).isEqualTo(renamed);
  }

  @Test
  void shouldHonourItsOwnTagOnAWrite() {
    String tag = Client.put(path, "{\"name\": \"Childrens Services\"}").header("ETag");

    assertThat(Client.put(path, renamed("2021-22-Q2"), "If-Match", tag).statusCode())
        .isEqualTo(200);
    assertThat(Client.put(path, renamed("2022-23-Q2"), "If-Match", tag).statusCode())
        .isEqualTo(412);
  }

  @Test
  void shouldAnswerTheDirectorateOnceUntilItChanges() {
    Client.put(path, "{\"name\": \"Childrens Services\"}");

    String tag = Client.get(path).header("ETag");

    assertThat(Client.getIfChanged(path, tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-23-Q1", "2021-22-Q5", "2021-02-30", "soon", ""})
  void shouldRefuseATimeThatIsNone(String effectiveFrom) {
    assertThat(Problem.of(Client.put(path, renamed(effectiveFrom))))
        .isEqualTo(Problem.invalid("/effectiveFrom"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"name\": \"  \"}", "{\"name\": null}"})
  void shouldRefuseADirectorateWithoutAName(String body) {
    assertThat(Problem.of(Client.put(path, body))).isEqualTo(Problem.invalid("/name"));
  }

  @Test
  void shouldListTheDirectorates() {
    Client.put(path, "{\"name\": \"Childrens Services\"}");

    assertThat(Client.get("directorates?limit=500").jsonPath().getList("code"))
        .contains(path.replace("directorates/", ""));
  }

  private static String renamed(String effectiveFrom) {
    return "{\"name\": \"Children's Services\", \"effectiveFrom\": \"%s\"}"
        .formatted(effectiveFrom);
  }
}

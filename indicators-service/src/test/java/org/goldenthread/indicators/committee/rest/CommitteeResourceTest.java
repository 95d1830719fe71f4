package org.goldenthread.indicators.committee.rest;

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
class CommitteeResourceTest {

  private final String path = "committees/" + Fixtures.code("SC");

  @Test
  void shouldDefineWhatIsReportedToACommittee() {
    String directorate = Fixtures.directorate();
    String priority = Fixtures.priority();

    Response response = Client.put(path, everything(directorate, priority));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.header("ETag")).isEqualTo("\"1\"");
    assertThat(response.jsonPath().getString("name")).isEqualTo("Scrutiny Committee");
    assertThat(response.jsonPath().getList("directorates")).containsExactly(directorate);
    assertThat(response.jsonPath().getList("priorities")).containsExactly(priority);
    assertThat(response.jsonPath().getString("introduction")).isEqualTo("For December.");
    assertThat(response.jsonPath().getList("recommendations"))
        .containsExactly("Note it", "Ask for more");
    assertThat(response.jsonPath().getString("changedBy")).isEqualTo("test-performance-team");
    assertThat(Client.get(path).asString()).isEqualTo(response.asString());
  }

  @Test
  void shouldNeedNoMoreThanANameAndADirectorate() {
    Response response = Client.put(path, body("Scrutiny"));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.jsonPath().getList("priorities")).isEmpty();
    assertThat(response.jsonPath().getList("recommendations")).isEmpty();
    assertThat(response.asString()).doesNotContain("null").doesNotContain("introduction");
  }

  @Test
  void shouldChangeNothingWhenItIsPutAgain() {
    String body = body("Scrutiny");
    Client.put(path, body);

    Response again = Client.put(path, body.replace("}", ", \"recommendations\": []}"));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void shouldReplaceTheCommitteeAsAWholeAndKeepWhatItWas() {
    String before = Client.put(path, body("Scrutiny")).asString();
    String then = Client.get(path).jsonPath().getString("changedAt");
    Client.put(path, body("Overview and Scrutiny"));

    assertThat(Client.get(path).jsonPath().getString("name")).isEqualTo("Overview and Scrutiny");
    assertThat(Client.get(path + "?asOf=" + then).asString()).isEqualTo(before);
    assertThat(Client.get(path + "/revisions").jsonPath().getList("revision"))
        .containsExactly(2, 1);
  }

  @Test
  void shouldNotOverwriteWhatTheAuthorHasNotSeen() {
    String tag = Client.put(path, body("Scrutiny")).header("ETag");

    assertThat(Client.put(path, body("Audit"), "If-Match", tag).statusCode()).isEqualTo(200);
    assertThat(Client.put(path, body("Health"), "If-Match", tag).statusCode()).isEqualTo(412);
    assertThat(Client.put(path, body("Health"), "If-None-Match", "*").statusCode()).isEqualTo(412);
    assertThat(Client.getIfChanged(path, "\"2\"").statusCode()).isEqualTo(304);
  }

  @Test
  void shouldRefuseADirectorateThatIsNotThereByName() {
    String body =
        "{\"name\": \"Scrutiny\", \"directorates\": [\"%s\", \"NOBODY\"]}"
            .formatted(Fixtures.directorate());

    Response refused = Client.put(path, body);

    assertThat(Problem.of(refused))
        .isEqualTo(new Problem(422, "unknown-directorate", List.of("/directorates/1")));
    assertThat(refused.jsonPath().getString("detail")).contains("NOBODY", "put it first");
    assertThat(Client.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void shouldRefuseAPriorityThatNoPlanHas() {
    String body = "{\"name\": \"Scrutiny\", \"priorities\": [\"NOTHING\"]}";

    assertThat(Problem.of(Client.put(path, body)))
        .isEqualTo(new Problem(422, "unknown-priority", List.of("/priorities/0")));
  }

  @Test
  void shouldTakeADirectorateThatHasEndedBecauseItsFiguresStay() {
    String ended = Fixtures.directorate();
    Client.put("directorates/" + ended, "{\"lastQuarter\": \"2020-21-Q2\"}");

    assertThat(
            Client.put(path, "{\"name\": \"S\", \"directorates\": [\"%s\"]}".formatted(ended))
                .statusCode())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"directorates\": [\"D\"]} | /name",
        "{\"name\": \"S\"} | /directorates",
        "{\"name\": \"S\", \"directorates\": [], \"priorities\": []} | /directorates",
        "{\"name\": \"S\", \"directorates\": [\"D\", \"D\"]} | /directorates/1",
        "{\"name\": \"S\", \"priorities\": [\"P\", \"P\"]} | /priorities/1",
        "{\"name\": \"S\", \"priorities\": [\"a b\"]} | /priorities/0",
        "{\"name\": \"S\", \"priorities\": [null]} | /priorities/0",
        "{\"name\": \"S\", \"priorities\": [\"P\"], \"recommendations\": [\" \"]}"
            + " | /recommendations/0"
      })
  void shouldRefuseWhatMeansNothing(String body, String pointer) {
    assertThat(Problem.of(Client.put(path, body))).isEqualTo(Problem.invalid(pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-SC", "a,b", ".SC"})
  void shouldRefuseACodeThatIsNone(String code) {
    assertThat(Problem.of(Client.put("committees/" + code, body("Scrutiny"))))
        .isEqualTo(Problem.invalid("{code}"));
  }

  @Test
  void shouldListTheCommittees() {
    Client.put(path, body("Scrutiny"));

    assertThat(Client.get("committees?limit=500").jsonPath().getList("code"))
        .contains(path.replace("committees/", ""));
  }

  private static String body(String name) {
    return "{\"name\": \"%s\", \"directorates\": [\"%s\"]}".formatted(name, Fixtures.directorate());
  }

  private static String everything(String directorate, String priority) {
    return """
    {"name": " Scrutiny Committee ", "directorates": ["%s"], "priorities": ["%s"],
     "introduction": "For December.", "recommendations": ["Note it", "Ask for more"]}
    """
        .formatted(directorate, priority);
  }
}

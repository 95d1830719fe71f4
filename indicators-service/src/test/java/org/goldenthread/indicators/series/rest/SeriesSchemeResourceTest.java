package org.goldenthread.indicators.series.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SeriesSchemeResourceTest {

  private static final String OWN =
      """
      {"name": "The borough's wellbeing index", "publisher": "The council", "cycle": "Every year"}\
      """;

  private final String code = Fixtures.code("SCHEME");
  private final String path = "series-schemes/" + code;

  @Test
  void shouldComeWithTheNationalOnes() {
    assertThat(Client.get("series-schemes?limit=500").jsonPath().getList("code"))
        .contains("ASCOF", "TSM", "LGBF", "LG_INFORM", "SINGLE_DATA_LIST", "LOCAL_OUTCOMES", "NI");
    assertThat(Client.get("series-schemes/TSM").jsonPath().getString("name"))
        .isEqualTo("Tenant Satisfaction Measures");
  }

  @Test
  void shouldTakeOneOfTheCouncilsOwn() {
    Response response = Client.put(path, OWN);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.jsonPath().getString("cycle")).isEqualTo("Every year");
    assertThat(Client.get(path).asString()).isEqualTo(response.asString());
    assertThat(Client.put(path, OWN).header("ETag")).isEqualTo("\"1\"");
    assertThat(Client.put(path, "{\"name\": \"Another\"}").asString()).doesNotContain("null");
    assertThat(Client.get(path + "/revisions").jsonPath().getList("revision"))
        .containsExactly(2, 1);
  }

  @Test
  void shouldRefuseWhatHasNoName() {
    assertThat(Problem.of(Client.put(path, "{}"))).isEqualTo(Problem.invalid("/name"));
    assertThat(Problem.of(Client.putAs(Tokens.of("viewer"), path, OWN)).status()).isEqualTo(403);
    assertThat(Client.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void shouldRefuseADefinitionThatNamesNoneThatIsThere() {
    String definition = "indicators/" + Fixtures.ref() + "/definitions/2020-21-Q1";
    String body =
        """
        {"title": "A", "polarity": "NEUTRAL", "references": [
          {"scheme": "ASCOF", "code": "2B(1)"}, {"scheme": "%s", "code": "1"}]}\
        """
            .formatted(code);

    Response refused = Client.put(definition, body);

    assertThat(Problem.of(refused))
        .isEqualTo(new Problem(422, "unknown-series-scheme", List.of("/references/1/scheme")));
    assertThat(Problem.detail(refused)).contains(code).contains("series-schemes");
    Client.put(path, OWN);
    assertThat(Client.put(definition, body).statusCode()).isEqualTo(201);
  }
}

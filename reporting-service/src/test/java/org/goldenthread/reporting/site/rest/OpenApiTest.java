package org.goldenthread.reporting.site.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** The contract's full text is there and is whole. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OpenApiTest {

  @Test
  void shouldDescribeEveryResourceWithAnExample() {
    Map<String, Object> paths = document().getMap("paths");

    assertThat(paths).hasSizeGreaterThanOrEqualTo(16);
    assertThat(paths.values())
        .allSatisfy(
            path ->
                assertThat(path.toString())
                    .containsPattern("20[0-4]=\\{")
                    .containsAnyOf("examples={", "204={"));
  }

  @Test
  void shouldHaveEveryPartThatItRefersTo() {
    JsonPath document = document();
    String text = given().get("/openapi?format=json").asString();
    List<String> references =
        Pattern.compile("\"\\$ref\"\\s*:\\s*\"#/([A-Za-z0-9/]+)\"")
            .matcher(text)
            .results()
            .map(match -> match.group(1).replace('/', '.'))
            .distinct()
            .toList();

    assertThat(references).isNotEmpty().allMatch(reference -> document.get(reference) != null);
  }

  @Test
  void shouldSayThatQuartersAndReferencesAreText() {
    assertThat(document().getString("components.schemas.Quarter.type")).isEqualTo("string");
    assertThat(document().getString("components.schemas.IndicatorRef.type")).isEqualTo("string");
  }

  private static JsonPath document() {
    return given().get("/openapi?format=json").jsonPath();
  }
}

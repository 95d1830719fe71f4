package org.goldenthread.reporting.flow.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OperationsPageTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void shouldShowWhatPassesWhatWaitsAndWhatWasSetAside() {
    new TopicProbe(bootstrapServers).send("outturn-submitted", "PI.9", "no event".getBytes(UTF_8));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(page())
                    .containsPattern("[1-9]\\d* in 5 min")
                    .containsPattern("[1-9]\\d* wait, for [\\d.]+ s")
                    .contains("<li>outturn-submitted <span"));
    assertThat(page()).contains("Last publication", "all that was told is shown");
  }

  @Test
  void shouldBeForThoseWithARole() {
    assertThat(given().get("/operations").statusCode()).isEqualTo(401);
  }

  private static String page() {
    return given()
        .auth()
        .oauth2(Tokens.of("operator"))
        .accept("text/html")
        .get("/operations")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}

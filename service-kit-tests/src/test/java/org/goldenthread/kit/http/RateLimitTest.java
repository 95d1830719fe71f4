package org.goldenthread.kit.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.testkit.Management;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(RateLimitTest.Narrow.class)
class RateLimitTest {

  /** Three requests at once, and one every second. */
  public static final class Narrow implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "goldenthread.rate-limit.requests-per-second", "1",
          "goldenthread.rate-limit.burst", "3",
          "goldenthread.http.body-limit", "1K");
    }
  }

  @Test
  void shouldLetACallerWaitAndNobodyElse() {
    assertThat(callerAs("submitter").statusCode()).isEqualTo(200);
    Response refused =
        Stream.generate(() -> callerAs("submitter"))
            .filter(answer -> answer.statusCode() == 429)
            .findFirst()
            .orElseThrow();

    assertThat(refused.header("Retry-After")).matches("[1-9]");
    assertThat(refused.jsonPath().getString("type"))
        .isEqualTo("urn:golden-thread:problem:too-many-requests");
    assertThat(callerAs("viewer").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldNeverLimitHealth() {
    assertThat(Stream.generate(() -> Management.get("/q/health/live").statusCode()).limit(10))
        .containsOnly(200);
    assertThat(Stream.generate(() -> given().get("/q/health/live").statusCode()).limit(10))
        .containsOnly(200);
  }

  @Test
  void shouldRefuseALongBodyWhoseLengthIsNotAnnounced() throws Exception {
    byte[] body = ("{\"text\": \"" + "x".repeat(5_000) + "\"}").getBytes(UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:%d/echo".formatted(RestAssured.port)))
            .header("Authorization", "Bearer " + Tokens.performanceTeam())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();

    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(413);
    }
  }

  private static Response callerAs(String role) {
    return given().auth().oauth2(Tokens.of(role)).get("/echo/caller");
  }
}

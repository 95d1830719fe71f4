package org.goldenthread.kit.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.goldenthread.kit.problem.EchoResource;
import org.goldenthread.testkit.Management;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(HealthOfItsOwnTest.FewWorkers.class)
class HealthOfItsOwnTest {

  private static final int WORKERS = 12;

  /** Few enough for a test to keep all of them busy. */
  public static final class FewWorkers implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.thread-pool.max-threads", Integer.toString(WORKERS));
    }
  }

  @Test
  void shouldTellHealthWhileEveryWorkerIsBusy() {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:%d/echo/wait".formatted(RestAssured.port)))
            .header("Authorization", "Bearer " + Tokens.performanceTeam())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<String>>> asked =
          Stream.generate(() -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
              .limit(2 * WORKERS)
              .toList();
      try {
        await().pollDelay(Duration.ofSeconds(1)).until(() -> EchoResource.WAITING.get() > 0);
        assertThat(EchoResource.WAITING.get())
            .as("the others wait for a worker")
            .isLessThan(2 * WORKERS);
        assertThat(asked).noneMatch(CompletableFuture::isDone);
        for (String state : new String[] {"live", "ready"}) {
          long begun = System.nanoTime();
          assertThat(Management.get("/q/health/" + state).statusCode()).isEqualTo(200);
          assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        }
      } finally {
        EchoResource.RELEASED.countDown();
      }
    }
  }

  @Test
  void shouldTellTheSameHealthAtThePortOfRequests() {
    for (String path : new String[] {"/q/health", "/q/health/live", "/q/health/ready"}) {
      given().get(path).then().statusCode(200).body("status", equalTo("UP"));
    }
    given().get("/q/metrics").then().statusCode(404);
  }
}

package org.goldenthread.scoring.score.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.goldenthread.testkit.Management;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ScoresContractTest {

  @BeforeEach
  void givenAServiceThatIsReady() {
    ScoringProbe.awaitReady();
  }

  @Test
  void shouldNameTheParameterAtFault() {
    ScoringProbe.read("/api/v1/scores/PI.47/2020-22-Q1")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:golden-thread:problem:invalid-request"))
        .body("errors.pointer", hasItem("{quarter}"))
        .body("detail", containsString("'2020-22-Q1' is not a quarter"));
    ScoringProbe.read("/api/v1/scores/47!/" + ScoringProbe.NOW).then().statusCode(400);
    ScoringProbe.read("/api/v1/scores/PI.47?limit=0")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("{limit}"));
  }

  @Test
  void shouldNotAnswerWithoutAGoodToken() {
    given().get("/api/v1/scores/PI.47").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.forged("viewer"))
        .get("/api/v1/scores/PI.47")
        .then()
        .statusCode(401);
  }

  @Test
  void shouldPublishItsContractHealthAndMetrics() {
    given()
        .accept("application/json")
        .get("/openapi")
        .then()
        .statusCode(200)
        .body("paths.keySet()", hasItem("/api/v1/scores/{ref}/{quarter}"))
        .body(containsString("percentage points below the target"));
    Management.get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.name", hasItem("Kafka Streams processes its partitions"));
    Management.get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("goldenthread_scores_told_total"))
        .body(containsString("kafka_stream"));
  }
}

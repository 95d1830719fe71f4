package org.goldenthread.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Only the front ends that the configuration names may ask from a browser. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(CrossOriginTest.OneFrontEnd.class)
class CrossOriginTest {

  private static final String NAMED = "https://dashboard.example.gov.uk";

  @Test
  void shouldLetAFrontEndAskThatIsNamed() {
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .header("Origin", NAMED)
        .get("/api/v1/quarters")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", NAMED);
  }

  @Test
  void shouldNotLetAnyOtherAsk() {
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .header("Origin", "https://elsewhere.example")
        .get("/api/v1/quarters")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  /** One front end is named. */
  public static final class OneFrontEnd implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", NAMED);
    }
  }
}

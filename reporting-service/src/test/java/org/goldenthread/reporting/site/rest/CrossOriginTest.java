package org.goldenthread.reporting.site.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.goldenthread.reporting.fixture.NamedFrontEnds;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Only the front ends that the configuration names may ask from a browser. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(NamedFrontEnds.class)
class CrossOriginTest {

  @Test
  void shouldLetAFrontEndAskThatIsNamed() {
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .header("Origin", NamedFrontEnds.DASHBOARD)
        .get("/api/v1/quarters")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", NamedFrontEnds.DASHBOARD);
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
}

package org.goldenthread.kit.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessTest {

  @Test
  void shouldKnowTheCallerFromTheToken() {
    given()
        .auth()
        .oauth2(Tokens.submitter("CS"))
        .get("/echo/caller")
        .then()
        .statusCode(200)
        .body("subject", equalTo("test-submitter"))
        .body("roles", hasItem("submitter"))
        .body("directorates", contains("CS"));
  }

  @Test
  void shouldRefuseReadingWithoutAToken() {
    given()
        .get("/echo/caller")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:golden-thread:problem:unauthorized"))
        .body("detail", containsString("Authorization: Bearer"));
  }

  @Test
  void shouldRefuseATokenThatAnotherKeySigned() {
    given()
        .auth()
        .oauth2(Tokens.forged("performance-team"))
        .get("/echo/caller")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void shouldRefuseARoleThatMayNotWrite() {
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/echo")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:golden-thread:problem:forbidden"));
  }

  @Test
  void shouldAskAStrangerForATokenBeforeAnythingElse() {
    given()
        .contentType("application/xml")
        .body("<a/>")
        .post("/echo")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType("application/xml")
        .body("<a/>")
        .post("/echo")
        .then()
        .statusCode(415);
  }
}

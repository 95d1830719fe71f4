package org.goldenthread.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProblemsTest {

  private static final String PREFIX = "urn:golden-thread:problem:";

  @Test
  void shouldKeepTheDigitsOfADecimal() {
    post("{\"value\": 71.00, \"quarter\": \"2020-21-Q2\"}")
        .statusCode(200)
        .body(equalTo("{\"quarter\":\"2020-21-Q2\",\"value\":71.00}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"value\": \"abc\"}       | /value   | 'abc' is not a decimal number",
        "{\"value\": \"\"}          | /value   | decimal number",
        "{\"value\": true}          | /value   | decimal number",
        "{\"quarter\": \"2020-22-Q1\"} | /quarter | as in 2020-21",
        "{\"quarter\": 2020}        | /quarter | ",
        "{\"vaule\": 1}             | /vaule   | is not a field here",
        "{\"status\": \"DONE\"}     | /status  | 'DONE' is not one of",
        "{\"status\": \"n/a\"}      | /status  | Did you mean 'NOT_APPLICABLE'?",
        "{\"status\": \"FINALE\"}   | /status  | Did you mean 'FINAL'?",
        "{\"parts\": [{}, {\"value\": \"x\"}]} | /parts/1/value | decimal number",
        "{\"parts\": 3}             | /parts   | array"
      })
  void shouldNameTheFieldAtFaultAndTheRemedy(String body, String pointer, String detail) {
    post(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo(PREFIX + "invalid-request"))
        .body("title", equalTo("The request has invalid fields"))
        .body("errors.pointer", contains(pointer))
        .body("errors[0].detail", containsString(detail == null ? "" : detail));
  }

  @Test
  void shouldNameACharacterThatMayNotStandInText() {
    post("{\"quarter\": \"2020-21-\\u202eQ2\", \"parts\": [{\"status\": \"\ufffd\"}]}")
        .statusCode(400)
        .body("errors.pointer", contains("/quarter", "/parts/0/status"))
        .body(
            "errors[0].detail", startsWith("U+202E at character 9, a mark that turns text round"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"value\": 1", "{\"value\": one}", "{\"parts\": [{\"value\": 1}"})
  void shouldSayWhereABodyIsNoJsonInWordsOfTheBody(String body) {
    post(body)
        .statusCode(400)
        .body("type", equalTo(PREFIX + "malformed-body"))
        .body("errors.pointer", contains(""))
        .body("detail", startsWith("This is not JSON: "))
        .body("detail", containsString("column"))
        .body("detail", not(containsString("Source")));
  }

  @Test
  void shouldSayWhatIsExpectedInPlaceOfAnotherKindOfJson() {
    post("[1]")
        .statusCode(400)
        .body("type", equalTo(PREFIX + "malformed-body"))
        .body("detail", containsString("object"));
  }

  @Test
  void shouldTellAllFaultsOfABodyAtOnce() {
    post("""
    {"vaule": 1, "quarter": "2020-22-Q1", "parts": [{"value": 1}, {"value": "x"}],
     "status": "DONE"}
    """)
        .statusCode(400)
        .body("type", equalTo(PREFIX + "invalid-request"))
        .body("errors.pointer", contains("/quarter", "/parts/1/value", "/status", "/vaule"))
        .body(
            "errors[3].detail",
            equalTo(
                "'vaule' is not a field here; the fields are [quarter, value, status, parts]."
                    + " Did you mean 'value'?"));
  }

  @Test
  void shouldNameTheRolesThatMay() {
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/echo")
        .then()
        .statusCode(403)
        .body("detail", containsString("the role performance-team or submitter"));
    given()
        .auth()
        .oauth2(Tokens.of("submitter"))
        .get("/echo/quarters/2020-21-Q1")
        .then()
        .statusCode(403)
        .body("detail", containsString("the role performance-team or viewer"));
  }

  @Test
  void shouldNameTheMediaTypesThatAreTaken() {
    given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType(ContentType.XML)
        .body("<echo/>")
        .post("/echo")
        .then()
        .statusCode(415)
        .body("detail", equalTo("Send the body with Content-Type: application/json or text/json"));
  }

  @Test
  void shouldSayAtItsRootWhatTheServiceIsAndWhereToGo() {
    given()
        .get("/")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("service", equalTo("kit-test"))
        .body("links.openapi", equalTo("/openapi"))
        .body("links.pages", equalTo("http://localhost:8080/"));
    given()
        .accept("text/html,*/*")
        .get("/")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("<h1>kit-test</h1>"))
        .body(containsString("href=\"/openapi\""));
  }

  @Test
  void shouldNameThePathParameterAtFault() {
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .get("/echo/quarters/2020-22-Q1")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo(PREFIX + "invalid-request"))
        .body("errors[0].pointer", equalTo("{quarter}"))
        .body("detail", containsString("2020-21"));
  }

  @Test
  void shouldRefuseABodyOverTheLimitBeforeReadingIt() {
    given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType(ContentType.JSON)
        .body(new byte[300 * 1024])
        .post("/echo")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo(PREFIX + "body-too-large"))
        .body("detail", containsString("262144"));
  }

  @Test
  void shouldSayWhatIsNotThere() {
    given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .get("/nowhere")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo(PREFIX + "not-found"));
  }

  @Test
  void shouldNotTellAnOutsiderWhatBroke() {
    given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .get("/echo/broken")
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body("type", equalTo(PREFIX + "internal-server-error"))
        .body(not(containsString("secret")));
  }

  private static ValidatableResponse post(String body) {
    return given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType(ContentType.JSON)
        .body(body)
        .post("/echo")
        .then();
  }
}

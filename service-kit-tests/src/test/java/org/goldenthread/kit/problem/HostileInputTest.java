package org.goldenthread.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sends who means well: a problem, never 500. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HostileInputTest {

  private static final String PREFIX = "urn:golden-thread:problem:";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/echo/quarters/%00",
        "/echo/quarters/a%00b",
        "/echo/caller?x=%00",
        "/echo/caller?x=%ff",
        "/echo/caller?x=%c3%28",
        "/echo/quarters/%",
        "/echo/quarters/%4",
        "/echo/quarters/%zz",
        "/echo/caller?x=%zz",
        "/echo/quarters/\"",
        "/echo/quarters/{quarter}"
      })
  void shouldRefuseAnAddressThatCannotBeRead(String address) throws IOException {
    assertThat(raw("GET", address, "Accept: */*"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json", "malformed-address");
  }

  @Test
  void shouldRefuseAnAddressThatIsTooLong() throws IOException {
    assertThat(raw("GET", "/echo/quarters/" + "9".repeat(8_000), "Accept: */*"))
        .startsWith("HTTP/1.1 414 ")
        .contains("application/problem+json", "address-too-long");
  }

  @Test
  void shouldReadAnAddressInUtf8() throws IOException {
    assertThat(raw("GET", "/echo/quarters/%C3%A9t%C3%A9?x=%F0%9F%98%80", "Accept: */*"))
        .startsWith("HTTP/1.1 401 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "FOO", "PROPFIND"})
  void shouldRefuseAMethodThatNoResourceHas(String method) throws IOException {
    assertThat(raw(method, "/echo/caller", "Accept: */*"))
        .startsWith("HTTP/1.1 405 ")
        .contains("application/problem+json", "method-not-allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "json", ";", "/", "application/", "a/b/c"})
  void shouldRefuseAMediaTypeThatIsNone(String type) throws IOException {
    assertThat(raw("POST", "/echo", "Content-Length: 0\r\nContent-Type: " + type))
        .startsWith("HTTP/1.1 415 ")
        .contains("application/problem+json", "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "application/", "a/b/c", ";", "application/json,"})
  void shouldRefuseAWishThatIsNoListOfMediaTypes(String accepted) throws IOException {
    assertThat(raw("GET", "/echo/caller", "Accept: " + accepted))
        .startsWith("HTTP/1.1 406 ")
        .contains("application/problem+json", "not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "text/html, *; q=.2, */*; q=.2"})
  void shouldTakeAWishAsClientsSendIt(String accepted) throws IOException {
    assertThat(raw("GET", "/echo/caller", "Accept: " + accepted)).startsWith("HTTP/1.1 401 ");
  }

  static Stream<String> bodiesBeyondWhatIsRead() {
    return Stream.of(
        "{\"parts\": " + "[".repeat(1_001) + "]".repeat(1_001) + "}",
        "{\"value\": " + "1".repeat(1_001) + "}",
        "{\"" + "n".repeat(60_000) + "\": 1}",
        "[".repeat(1_001),
        "{\"value\": 1e99999999999}");
  }

  @ParameterizedTest
  @MethodSource("bodiesBeyondWhatIsRead")
  void shouldRefuseABodyBeyondWhatIsRead(String body) {
    given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType(ContentType.JSON)
        .body(body)
        .post("/echo")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body(not(containsString("Stream")))
        .body(not(containsString("com.fasterxml")));
  }

  @Test
  void shouldNameWhatIsGivenTwice() {
    given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType(ContentType.JSON)
        .body("{\"value\": 1, \"value\": 2}")
        .post("/echo")
        .then()
        .statusCode(400)
        .body("type", equalTo(PREFIX + "malformed-body"))
        .body("detail", containsString("'value' is given twice at column"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "a\u0000b", "two\nlines", "turned\u202e"})
  void shouldTakeNoTokenThatDoesNotSayWhoseItIs(String subject) {
    given()
        .auth()
        .oauth2(Tokens.withSubject(subject))
        .get("/echo/caller")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void shouldTakeNoTokenWithASubjectThatIsTooLong() {
    assertThat(
            given()
                .auth()
                .oauth2(Tokens.withSubject("s".repeat(201)))
                .get("/echo/caller")
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void shouldNotBlameTheCallerForWhatIsStored() {
    given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .get("/echo/stored")
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body("type", equalTo(PREFIX + "internal-server-error"))
        .body("detail", not(containsString("JSON")));
  }

  @Test
  void shouldTellCachesThatAnswersAreCompressedForSome() {
    ask("/echo/tagged")
        .header("Vary", containsString("accept-encoding"))
        .header("ETag", startsWith("W/"));
  }

  private static ValidatableResponse ask(String path) {
    return given().auth().oauth2(Tokens.performanceTeam()).get(path).then();
  }

  /** The answer to a request that no client would write. */
  private static String raw(String method, String address, String headers) throws IOException {
    String request =
        "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n\r\n"
            .formatted(method, address, headers);
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

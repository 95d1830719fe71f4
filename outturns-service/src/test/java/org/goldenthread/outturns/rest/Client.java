package org.goldenthread.outturns.rest;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.goldenthread.testkit.Tokens;

/** Uses the service as an outsider with a token does. */
public final class Client {

  private static final String BASE = "/api/v1/";

  private Client() {}

  /** Submits an outturn as the performance team. */
  public static Response submit(String body) {
    return submitAs(Tokens.performanceTeam(), body);
  }

  /** Submits an outturn with the token, if it is not empty. */
  static Response submitAs(String token, String body) {
    return as(token).contentType(ContentType.JSON).body(body).post(BASE + "outturns");
  }

  /** Submits an outturn with a key. */
  static Response submitAs(String token, String body, String key) {
    return as(token)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body)
        .post(BASE + "outturns");
  }

  /** Submits a batch in JSON as the performance team. */
  public static Response submitBatch(String query, String body) {
    return submitBatch(query, "application/json", body);
  }

  /** Submits a batch in some format as the performance team. */
  static Response submitBatch(String query, String type, String body) {
    return as(Tokens.performanceTeam())
        .config(asItIs())
        .contentType(type)
        .body(body)
        .post(BASE + "outturns/batch" + query);
  }

  /** Submits lines of JSON as the performance team, and asks for lines. */
  static Response submitLines(String body) {
    return as(Tokens.performanceTeam())
        .config(asItIs())
        .contentType("application/x-ndjson")
        .accept("application/x-ndjson")
        .body(body)
        .post(BASE + "outturns/batch");
  }

  /** A PUT by the performance team. */
  public static Response put(String path, String body) {
    return putAs(Tokens.performanceTeam(), path, body);
  }

  /** A PUT with the token, if it is not empty. */
  static Response putAs(String token, String path, String body) {
    return as(token).contentType(ContentType.JSON).body(body).put(BASE + path);
  }

  /** A GET by a viewer. */
  public static Response get(String path) {
    return as(Tokens.of("viewer")).get(BASE + path);
  }

  /** A GET by a viewer who has seen the state with the tag. */
  static Response getIfChanged(String path, String tag) {
    return as(Tokens.of("viewer")).header("If-None-Match", tag).get(BASE + path);
  }

  private static RequestSpecification as(String token) {
    RequestSpecification request = RestAssured.given().urlEncodingEnabled(false);
    return token.isEmpty() ? request : request.auth().oauth2(token);
  }

  private static RestAssuredConfig asItIs() {
    return RestAssuredConfig.config()
        .encoderConfig(
            EncoderConfig.encoderConfig()
                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                .appendDefaultContentCharsetToContentTypeIfUndefined(false));
  }
}

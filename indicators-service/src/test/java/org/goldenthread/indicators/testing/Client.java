package org.goldenthread.indicators.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.goldenthread.testkit.Tokens;

/** Uses the service as an outsider with a token does. */
public final class Client {

  private static final String BASE = "/api/v1/";

  private Client() {}

  /** A PUT by the performance team. */
  public static Response put(String path, String body) {
    return performanceTeam().body(body).put(BASE + path);
  }

  /** A PUT by the performance team with one more header. */
  public static Response put(String path, String body, String header, String value) {
    return performanceTeam().header(header, value).body(body).put(BASE + path);
  }

  /** A PUT with the token, if it is not empty. */
  public static Response putAs(String token, String path, String body) {
    RequestSpecification request = RestAssured.given().contentType(ContentType.JSON).body(body);
    return (token.isEmpty() ? request : request.auth().oauth2(token)).put(BASE + path);
  }

  /** A GET by a viewer. */
  public static Response get(String path) {
    return viewer().get(BASE + path);
  }

  /** A GET by a viewer who has seen the state with the tag. */
  public static Response getIfChanged(String path, String tag) {
    return viewer().header("If-None-Match", tag).get(BASE + path);
  }

  private static RequestSpecification performanceTeam() {
    return RestAssured.given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType(ContentType.JSON);
  }

  private static RequestSpecification viewer() {
    return RestAssured.given().urlEncodingEnabled(false).auth().oauth2(Tokens.of("viewer"));
  }
}

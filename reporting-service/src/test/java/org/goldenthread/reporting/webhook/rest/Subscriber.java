package org.goldenthread.reporting.webhook.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.goldenthread.testkit.Tokens;

/** Somebody who asks to be told. */
final class Subscriber {

  static final String WEBHOOKS = "/api/v1/webhooks";

  private Subscriber() {}

  /** Has a path of the receiver told, and returns the secret. JSON here has single quotes. */
  static String subscribe(Receiver receiver, String path, String events, String more) {
    return post("{'url': '%s', 'events': [%s], %s}".formatted(receiver.url(path), events, more))
        .then()
        .statusCode(201)
        .extract()
        .path("secret");
  }

  static Response post(String body) {
    return team().contentType("application/json").body(body.replace('\'', '"')).post(WEBHOOKS);
  }

  static String theOnlyId() {
    return team().get(WEBHOOKS).path("[0].id");
  }

  static void removeAll() {
    List<String> ids = team().get(WEBHOOKS).jsonPath().getList("id");
    ids.forEach(it -> team().delete(WEBHOOKS + "/" + it));
  }

  static RequestSpecification team() {
    return given().auth().oauth2(Tokens.performanceTeam());
  }

  static RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of("operator"));
  }
}

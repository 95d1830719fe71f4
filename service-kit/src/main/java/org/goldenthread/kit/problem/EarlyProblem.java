package org.goldenthread.kit.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem for a request that never gets as far as a resource. */
public final class EarlyProblem {

  private EarlyProblem() {}

  /**
   * Answers, and ends the connection: what else the caller sends is not read.
   *
   * @param code stable, in lower-case with hyphens
   */
  public static void answer(
      RoutingContext routing, int status, String code, String title, String detail) {
    Problems.count(Problems.type(code));
    JsonObject problem =
        new JsonObject()
            .put("type", Problems.type(code).toString())
            .put("title", title)
            .put("status", status)
            .put("detail", detail);
    routing
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(problem.encode());
  }
}

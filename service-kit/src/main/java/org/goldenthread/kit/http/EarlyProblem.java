package org.goldenthread.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.goldenthread.kit.problem.Problems;

/** A problem for a request that never gets as far as a resource. */
final class EarlyProblem {

  private EarlyProblem() {}

  static void answer(RoutingContext routing, int status, String code, String title, String detail) {
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

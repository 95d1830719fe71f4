package org.goldenthread.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.kit.problem.Problems;

/** Refuses a body over the limit with a problem, before a byte of it is read. */
@ApplicationScoped
final class BodyLimit {

  private static final int TOO_LARGE = 413;
  private static final int BEFORE_EVERYTHING = Integer.MAX_VALUE;

  private final long limit;

  BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.limit = limit.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_EVERYTHING);
  }

  private void check(RoutingContext routing) {
    if (announced(routing.request()) <= limit) {
      routing.next();
      return;
    }
    JsonObject problem =
        new JsonObject()
            .put("type", Problems.type("body-too-large").toString())
            .put("title", "The body is too large")
            .put("status", TOO_LARGE)
            .put("detail", "At most %d bytes are read: send fewer rows at once".formatted(limit));
    routing
        .response()
        .setStatusCode(TOO_LARGE)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(problem.encode());
  }

  private static long announced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}

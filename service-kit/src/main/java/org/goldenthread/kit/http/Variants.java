package org.goldenthread.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells caches that an answer may be compressed for one caller and not for another. */
@ApplicationScoped
final class Variants {

  private static final int EARLY = 10_000;
  private static final CharSequence ENCODING = HttpHeaders.ACCEPT_ENCODING;

  Variants() {}

  void register(@Observes Filters filters) {
    filters.register(Variants::check, EARLY);
  }

  private static void check(RoutingContext routing) {
    routing.addHeadersEndHandler(written -> tell(routing.response().headers()));
    routing.next();
  }

  private static void tell(MultiMap headers) {
    if (headers.getAll(HttpHeaders.VARY).stream().noneMatch(it -> it.contains(ENCODING))) {
      headers.add(HttpHeaders.VARY, ENCODING);
    }
  }
}

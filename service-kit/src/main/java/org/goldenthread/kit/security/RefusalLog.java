package org.goldenthread.kit.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Leaves a trace of every request that was answered 401 or 403, whoever answered so. */
@Singleton
record RefusalLog(SecurityEvents events) {

  private static final int UNAUTHORISED = 401;
  private static final int FORBIDDEN = 403;
  private static final int EARLY = 10_000;

  void register(@Observes Filters filters) {
    filters.register(this::watch, EARLY);
  }

  private void watch(RoutingContext routing) {
    routing.addEndHandler(ended -> tell(routing));
    routing.next();
  }

  private void tell(RoutingContext routing) {
    int status = routing.response().getStatusCode();
    if (status == UNAUTHORISED || status == FORBIDDEN) {
      events.answered(
          status, caller(routing), routing.request().method().name(), routing.normalizedPath());
    }
  }

  private static String caller(RoutingContext routing) {
    return routing.user() instanceof QuarkusHttpUser user
        ? user.getSecurityIdentity().getPrincipal().getName()
        : "anonymous";
  }
}

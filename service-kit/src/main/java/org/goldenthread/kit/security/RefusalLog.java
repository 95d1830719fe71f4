package org.goldenthread.kit.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Leaves a trace of every request that was answered 401 or 403, whoever answered so. */
@ApplicationScoped
final class RefusalLog {

  private static final int UNAUTHORISED = 401;
  private static final int FORBIDDEN = 403;
  private static final int EARLY = 10_000;

  private final SecurityEvents events;

  RefusalLog(SecurityEvents events) {
    this.events = events;
  }

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

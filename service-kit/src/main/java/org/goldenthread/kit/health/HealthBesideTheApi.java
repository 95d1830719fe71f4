package org.goldenthread.kit.health;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/**
 * Tells health at the port of requests too, for balancers and scripts that know no other. It is the
 * same answer as at the management port, from the same threads.
 */
@Singleton
public record HealthBesideTheApi(SmallRyeHealthReporter reporter) {

  /** What the addresses of health begin with. */
  public static final String HEALTH = "/q/health";

  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  void register(@Observes Router router) {
    tell(router, HEALTH, reporter::getHealthAsync);
    tell(router, HEALTH + "/live", reporter::getLivenessAsync);
    tell(router, HEALTH + "/ready", reporter::getReadinessAsync);
  }

  private static void tell(Router router, String path, Supplier<Uni<SmallRyeHealth>> health) {
    router
        .get(path)
        .handler(
            routing ->
                health.get().subscribe().with(found -> answer(routing, found), routing::fail));
  }

  private static void answer(RoutingContext routing, SmallRyeHealth health) {
    routing
        .response()
        .setStatusCode(health.isDown() ? UNAVAILABLE : OK)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=UTF-8")
        .end(health.getPayload().toString());
  }
}

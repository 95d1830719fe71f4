package org.goldenthread.kit.health;

import io.smallrye.health.AsyncHealthCheckFactory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Asks about health on threads that requests cannot take: a busy service is not a dead one. */
@Alternative
@Priority(1)
@Singleton
final class HealthOfItsOwn extends AsyncHealthCheckFactory {

  private final Executor threads = task -> Thread.ofVirtual().name("health").start(task);

  @Override
  public Uni<HealthCheckResponse> callSync(HealthCheck check) {
    return super.callSync(check).runSubscriptionOn(threads);
  }
}

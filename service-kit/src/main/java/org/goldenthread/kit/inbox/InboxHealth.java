package org.goldenthread.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A service that cannot apply what the topics tell is not ready: what it shows falls behind. */
@Readiness
@ApplicationScoped
class InboxHealth implements HealthCheck {

  private final RecordBatches batches;
  private final InboxSettings settings;

  InboxHealth(RecordBatches batches, InboxSettings settings) {
    this.batches = batches;
    this.settings = settings;
  }

  @Override
  public HealthCheckResponse call() {
    Duration inHand = batches.longestInHand();
    return HealthCheckResponse.named("inbox")
        .status(inHand.compareTo(settings.readyWithin()) <= 0)
        .withData("batch in hand for", inHand.toString())
        .build();
  }
}

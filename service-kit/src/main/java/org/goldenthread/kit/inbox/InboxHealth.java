package org.goldenthread.kit.inbox;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.goldenthread.kit.kafka.LastPoll;

/**
 * A service that cannot apply what the topics tell, or no longer asks for it, is not ready: what it
 * shows falls behind.
 */
@Readiness
@Singleton
record InboxHealth(RecordBatches batches, KafkaClientService clients, InboxSettings settings)
    implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    Duration inHand = batches.longestInHand();
    Duration asked =
        clients.getConsumerChannels().stream()
            .map(channel -> LastPoll.of(clients.getConsumer(channel).unwrap().metrics()))
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    return HealthCheckResponse.named("inbox")
        .status(isShort(inHand) && isShort(asked))
        .withData("batch in hand for", inHand.toString())
        .withData("topics last asked before", asked.toString())
        .build();
  }

  private boolean isShort(Duration time) {
    return time.compareTo(settings.readyWithin()) <= 0;
  }
}

package org.goldenthread.scoring.stream.topics;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.goldenthread.scoring.stream.topics.stores.InstanceName;

/**
 * Ready while every partition assigned to this instance is restored and processed, and no other
 * instance goes by its name.
 */
@Readiness
@ApplicationScoped
public final class StreamsReadiness implements HealthCheck {

  private final KafkaStreams streams;
  private final InstanceName name;

  StreamsReadiness(KafkaStreams streams, InstanceName name) {
    this.streams = streams;
    this.name = name;
  }

  @Override
  public HealthCheckResponse call() {
    KafkaStreams.State state = streams.state();
    boolean shared = state == KafkaStreams.State.RUNNING && name.isShared();
    return HealthCheckResponse.named("Kafka Streams processes its partitions")
        .status(state == KafkaStreams.State.RUNNING && !shared)
        .withData("state", state.name())
        .withData("nameIsShared", shared)
        .build();
  }
}

package org.goldenthread.scoring.stream.topics;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.goldenthread.kit.kafka.LastPoll;
import org.goldenthread.scoring.stream.ScoringSettings;
import org.goldenthread.scoring.stream.topics.stores.InstanceName;

/**
 * Ready while every partition assigned to this instance is restored and processed, records are
 * asked for, and no other instance goes by its name.
 */
@Readiness
@Singleton
public record StreamsReadiness(KafkaStreams streams, InstanceName name, ScoringSettings settings)
    implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    KafkaStreams.State state = streams.state();
    boolean shared = state == KafkaStreams.State.RUNNING && name.isShared();
    Duration asked = LastPoll.of(streams.metrics());
    boolean silent = asked.compareTo(settings.readyWithin()) > 0;
    return HealthCheckResponse.named("Kafka Streams processes its partitions")
        .status(state == KafkaStreams.State.RUNNING && !shared && !silent)
        .withData("topics last asked before", asked.toString())
        .withData("state", state.name())
        .withData("nameIsShared", shared)
        .build();
  }
}

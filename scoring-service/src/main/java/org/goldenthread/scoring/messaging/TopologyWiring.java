package org.goldenthread.scoring.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.scoring.config.ScoringSettings;

/** Gives the topology to whatever runs it. */
final class TopologyWiring {

  @Produces
  @Singleton
  Topology topology(
      @ConfigProperty(name = "quarkus.application.name") String service,
      MeterRegistry registry,
      ScoringSettings settings) {
    Tally tally = new Tally(registry);
    return new ScoringTopology(
            service, tally, settings.rescorePortion(), Stores::persistentKeyValueStore)
        .build();
  }
}

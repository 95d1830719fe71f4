package org.goldenthread.scoring.stream.topics;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.scoring.stream.ScoringSettings;
import org.goldenthread.scoring.stream.topics.events.EventEnvelope;
import org.goldenthread.scoring.stream.topics.events.Tally;

/** Gives the topology to whatever runs it. */
final class TopologyWiring {

  @Produces
  @Singleton
  Topology topology(
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "goldenthread.events.source") String source,
      MeterRegistry registry,
      ScoringSettings settings) {
    return new ScoringTopology(
            new EventEnvelope(service, source, new Tally(registry)),
            new Pace(settings.rescoreSlice(), settings.youngChange()),
            new PoisonRecords(),
            Stores::persistentKeyValueStore,
            settings.rebuild())
        .build();
  }
}

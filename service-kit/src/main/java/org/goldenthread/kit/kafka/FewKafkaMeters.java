package org.goldenthread.kit.kafka;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Of the thousands of series that Kafka's clients offer, those by which an operator sees that
 * records wait, are not taken, or take long.
 */
final class FewKafkaMeters {

  private static final Set<String> KEPT =
      Set.of(
          "kafka.consumer.fetch.manager.records.lag.max",
          "kafka.consumer.fetch.manager.records.consumed.total",
          "kafka.consumer.coordinator.rebalance.total",
          "kafka.consumer.last.poll.seconds.ago",
          "kafka.consumer.coordinator.last.heartbeat.seconds.ago",
          "kafka.producer.record.error.total",
          "kafka.producer.request.latency.avg",
          "kafka.stream.thread.process.latency.avg",
          "kafka.stream.thread.commit.latency.avg",
          "kafka.stream.failed.stream.threads",
          "kafka.stream.alive.stream.threads");

  @Produces
  @Singleton
  MeterFilter few() {
    return MeterFilter.deny(
        meter -> meter.getName().startsWith("kafka.") && !KEPT.contains(meter.getName()));
  }
}

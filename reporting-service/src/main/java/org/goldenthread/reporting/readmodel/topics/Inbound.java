package org.goldenthread.reporting.readmodel.topics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordBatches;
import org.goldenthread.kit.time.Rhythm;
import org.goldenthread.reporting.readmodel.Arrivals;

/**
 * Takes the records of all topics, a batch at a time: while they keep coming, what comes within a
 * moment together.
 */
@ApplicationScoped
final class Inbound {

  private static final Duration[] BOUNDS = {
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5),
    Duration.ofSeconds(30),
    Duration.ofMinutes(5)
  };

  private static final Duration GATHERED = Duration.ofMillis(25);

  private final RecordBatches batches;
  private final FoldLag lag;
  private final Clock clock;
  private final Timer shownAfter;
  private final Rhythm rhythm = new Rhythm(GATHERED, System::nanoTime);
  private final Arrivals arrivals;

  Inbound(
      RecordBatches batches, FoldLag lag, Clock clock, MeterRegistry metrics, Arrivals arrivals) {
    this.arrivals = arrivals;
    this.clock = clock;
    this.shownAfter =
        Timer.builder("goldenthread.shown.after")
            .description("From a submission, or another change, to its score on dashboards")
            .serviceLevelObjectives(BOUNDS)
            .register(metrics);
    this.batches = batches;
    this.lag = lag;
  }

  @Incoming("inbound")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    lag.around(records, batches::apply);
    long now = clock.millis();
    for (var score : records.records(Topic.OUTTURN_SCORED.topicName())) {
      shownAfter.record(Math.max(0, now - score.timestamp()), TimeUnit.MILLISECONDS);
    }
    records.forEach(this::came);
    LockSupport.parkNanos(rhythm.pause().toNanos());
  }

  private void came(ConsumerRecord<String, byte[]> record) {
    if (record.key() != null) {
      ConsumedTopics.kindOf(record.topic())
          .ifPresent(
              kind -> arrivals.came(kind, record.key(), Instant.ofEpochMilli(record.timestamp())));
    }
  }
}

package org.goldenthread.indicators.quarter.topics;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.goldenthread.kit.inbox.RecordBatches;

/** Reads the topics that tell of quarters. */
@ApplicationScoped
class QuarterTopics {

  private final RecordBatches batches;

  QuarterTopics(RecordBatches batches) {
    this.batches = batches;
  }

  @Incoming("quarters")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    batches.apply(records);
  }
}

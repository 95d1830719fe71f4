package org.goldenthread.reporting.readmodel.topics;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.goldenthread.kit.inbox.RecordBatches;

/** Takes the records of all topics, a batch at a time. */
@ApplicationScoped
final class Inbound {

  private final RecordBatches batches;

  Inbound(RecordBatches batches) {
    this.batches = batches;
  }

  @Incoming("inbound")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    batches.apply(records);
  }
}

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
  private final FoldLag lag;

  Inbound(RecordBatches batches, FoldLag lag) {
    this.batches = batches;
    this.lag = lag;
  }

  @Incoming("inbound")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    lag.around(records, batches::apply);
  }
}

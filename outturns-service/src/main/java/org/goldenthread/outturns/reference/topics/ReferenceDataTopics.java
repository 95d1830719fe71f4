package org.goldenthread.outturns.reference.topics;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.goldenthread.kit.inbox.RecordBatches;

/** Reads the topics of reference data; then the rules look again at what changed. */
@ApplicationScoped
class ReferenceDataTopics {

  private final RecordBatches batches;
  private final ReassessmentWork work;

  ReferenceDataTopics(RecordBatches batches, ReassessmentWork work) {
    this.batches = batches;
    this.work = work;
  }

  @Incoming("reference-data")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    batches.apply(records);
    work.wake();
  }
}

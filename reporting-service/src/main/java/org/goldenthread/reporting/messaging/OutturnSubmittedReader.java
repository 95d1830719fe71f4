package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps the last revision of each outturn. */
@ApplicationScoped
final class OutturnSubmittedReader implements RecordReader {

  private final KeepFact keepFact;

  OutturnSubmittedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.OUTTURN_SUBMITTED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<OutturnSubmitted> told = Told.read(record, OutturnSubmitted.class);
    OutturnSubmitted event = told.event();
    keepFact.keep(
        told.fact(
            Fact.Kind.OUTTURN,
            event.ref().value(),
            event.quarter(),
            event.revision(),
            event.submittedAt()));
  }
}

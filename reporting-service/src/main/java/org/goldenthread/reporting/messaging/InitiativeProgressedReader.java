package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.InitiativeProgressed;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps how initiatives stood in each quarter. */
@ApplicationScoped
final class InitiativeProgressedReader implements RecordReader {

  private final KeepFact keepFact;

  InitiativeProgressedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.INITIATIVE_PROGRESSED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<InitiativeProgressed> told = Told.read(record, InitiativeProgressed.class);
    InitiativeProgressed event = told.event();
    keepFact.keep(
        told.fact(
            Fact.Kind.INITIATIVE_PROGRESS,
            event.ref(),
            event.quarter(),
            event.revision(),
            event.submittedAt()));
  }
}

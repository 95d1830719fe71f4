package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.InitiativeChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps key initiatives. */
@ApplicationScoped
final class InitiativeChangedReader implements RecordReader {

  private final KeepFact keepFact;

  InitiativeChangedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.INITIATIVE_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<InitiativeChanged> told = Told.read(record, InitiativeChanged.class);
    InitiativeChanged event = told.event();
    keepFact.keep(
        told.fact(Fact.Kind.INITIATIVE, event.ref(), event.revision(), event.changedAt()));
  }
}

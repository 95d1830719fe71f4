package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.FindingChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps data-quality findings, each under its id. */
@ApplicationScoped
final class FindingChangedReader implements RecordReader {

  private final KeepFact keepFact;

  FindingChangedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.FINDING_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<FindingChanged> told = Told.read(record, FindingChanged.class);
    FindingChanged event = told.event();
    keepFact.keep(told.fact(Fact.Kind.FINDING, event.id(), event.revision(), event.changedAt()));
  }
}

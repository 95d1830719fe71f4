package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.CommitteeChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps what is reported to each committee. */
@ApplicationScoped
final class CommitteeChangedReader implements RecordReader {

  private final KeepFact keepFact;

  CommitteeChangedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.COMMITTEE_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<CommitteeChanged> told = Told.read(record, CommitteeChanged.class);
    CommitteeChanged event = told.event();
    keepFact.keep(
        told.fact(Fact.Kind.COMMITTEE, event.code(), event.revision(), event.changedAt()));
  }
}

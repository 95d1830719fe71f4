package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.DirectorateChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps directorates and their names. */
@ApplicationScoped
final class DirectorateChangedReader implements RecordReader {

  private final KeepFact keepFact;

  DirectorateChangedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.DIRECTORATE_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<DirectorateChanged> told = Told.read(record, DirectorateChanged.class);
    DirectorateChanged event = told.event();
    keepFact.keep(
        told.fact(Fact.Kind.DIRECTORATE, event.code(), event.revision(), event.changedAt()));
  }
}

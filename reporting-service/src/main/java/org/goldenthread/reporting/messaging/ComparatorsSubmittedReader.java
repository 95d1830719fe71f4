package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.ComparatorsSubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps the comparators of each outturn. */
@ApplicationScoped
final class ComparatorsSubmittedReader implements RecordReader {

  private final KeepFact keepFact;

  ComparatorsSubmittedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.COMPARATORS_SUBMITTED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<ComparatorsSubmitted> told = Told.read(record, ComparatorsSubmitted.class);
    ComparatorsSubmitted event = told.event();
    keepFact.keep(
        told.fact(
            Fact.Kind.COMPARATORS,
            event.ref().value(),
            event.quarter(),
            event.revision(),
            event.submittedAt()));
  }
}

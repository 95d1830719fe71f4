package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.QuarterStateChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps whether each quarter is open or closed. */
@ApplicationScoped
final class QuarterStateChangedReader implements RecordReader {

  private final KeepFact keepFact;

  QuarterStateChangedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.QUARTER_STATE_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<QuarterStateChanged> told = Told.read(record, QuarterStateChanged.class);
    QuarterStateChanged event = told.event();
    keepFact.keep(
        told.fact(
            Fact.Kind.QUARTER_STATE,
            event.quarter().toString(),
            event.revision(),
            event.changedAt()));
  }
}

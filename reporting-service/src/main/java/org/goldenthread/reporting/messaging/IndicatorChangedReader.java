package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps indicators with their definitions and targets. */
@ApplicationScoped
final class IndicatorChangedReader implements RecordReader {

  private final KeepFact keepFact;

  IndicatorChangedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.INDICATOR_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<IndicatorChanged> told = Told.read(record, IndicatorChanged.class);
    IndicatorChanged event = told.event();
    keepFact.keep(
        told.fact(Fact.Kind.INDICATOR, event.ref().value(), event.revision(), event.changedAt()));
  }
}

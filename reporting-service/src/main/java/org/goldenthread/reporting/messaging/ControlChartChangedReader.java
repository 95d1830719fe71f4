package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.ControlChartChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps the last control chart of each indicator. */
@ApplicationScoped
final class ControlChartChangedReader implements RecordReader {

  private final KeepFact keepFact;

  ControlChartChangedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.CONTROL_CHART_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<ControlChartChanged> told = Told.read(record, ControlChartChanged.class);
    ControlChartChanged event = told.event();
    keepFact.keep(
        told.fact(
            Fact.Kind.CONTROL_CHART, event.ref().value(), event.revision(), event.changedAt()));
  }
}

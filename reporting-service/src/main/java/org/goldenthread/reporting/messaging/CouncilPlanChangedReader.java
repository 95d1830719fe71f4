package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps council plans. */
@ApplicationScoped
final class CouncilPlanChangedReader implements RecordReader {

  private final KeepFact keepFact;

  CouncilPlanChangedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.COUNCIL_PLAN_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<CouncilPlanChanged> told = Told.read(record, CouncilPlanChanged.class);
    CouncilPlanChanged event = told.event();
    keepFact.keep(
        told.fact(Fact.Kind.COUNCIL_PLAN, event.code(), event.revision(), event.changedAt()));
  }
}

package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps scoring policies, from which legends are made. */
@ApplicationScoped
final class ScoringPolicyChangedReader implements RecordReader {

  private final KeepFact keepFact;

  ScoringPolicyChangedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.SCORING_POLICY_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<ScoringPolicyChanged> told = Told.read(record, ScoringPolicyChanged.class);
    ScoringPolicyChanged event = told.event();
    keepFact.keep(
        told.fact(Fact.Kind.SCORING_POLICY, event.code(), event.revision(), event.changedAt()));
  }
}

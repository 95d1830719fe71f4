package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps the last score of each outturn. */
@ApplicationScoped
final class OutturnScoredReader implements RecordReader {

  private final KeepFact keepFact;

  OutturnScoredReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.OUTTURN_SCORED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<OutturnScored> told = Told.read(record, OutturnScored.class);
    OutturnScored event = told.event();
    keepFact.keep(
        told.fact(
            Fact.Kind.SCORE,
            event.ref().value(),
            event.quarter(),
            event.revision(),
            event.scoredAt()));
  }
}

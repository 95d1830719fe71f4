package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.CommentarySubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps the last revision of each exception commentary. */
@ApplicationScoped
final class CommentarySubmittedReader implements RecordReader {

  private final KeepFact keepFact;

  CommentarySubmittedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.COMMENTARY_SUBMITTED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<CommentarySubmitted> told = Told.read(record, CommentarySubmitted.class);
    CommentarySubmitted event = told.event();
    keepFact.keep(
        told.fact(
            Fact.Kind.COMMENTARY,
            event.ref().value(),
            event.quarter(),
            event.revision(),
            event.submittedAt()));
  }
}

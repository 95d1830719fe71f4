package org.goldenthread.reporting.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.ServiceSummarySubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.KeepFact;

/** Keeps directorates' service summaries. */
@ApplicationScoped
final class ServiceSummarySubmittedReader implements RecordReader {

  private final KeepFact keepFact;

  ServiceSummarySubmittedReader(KeepFact keepFact) {
    this.keepFact = keepFact;
  }

  @Override
  public Topic topic() {
    return Topic.SERVICE_SUMMARY_SUBMITTED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Told<ServiceSummarySubmitted> told = Told.read(record, ServiceSummarySubmitted.class);
    ServiceSummarySubmitted event = told.event();
    keepFact.keep(
        told.fact(
            Fact.Kind.SERVICE_SUMMARY,
            event.directorate(),
            event.quarter(),
            event.revision(),
            event.submittedAt()));
  }
}

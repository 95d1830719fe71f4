package org.goldenthread.outturns.intake.topics;

import org.goldenthread.events.ServiceSummarySubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Revision;

/** The topic {@code service-summary-submitted}, keyed by the directorate's code. */
final class ServiceSummarySubmittedPublisher {

  private ServiceSummarySubmittedPublisher() {}

  static Outbox.Entry entry(ServiceSummary summary, Revision<?> revision) {
    return new Outbox.Entry(
        Topic.SERVICE_SUMMARY_SUBMITTED,
        summary.subject(),
        event(summary, revision),
        revision.submittedAt());
  }

  private static ServiceSummarySubmitted event(ServiceSummary summary, Revision<?> revision) {
    return new ServiceSummarySubmitted(
        summary.directorate(),
        summary.quarter(),
        revision.number(),
        summary.overview().orElse(null),
        summary.benchmarking().orElse(null),
        summary.achievements().orElse(null),
        summary.opportunities().orElse(null),
        summary.additional().orElse(null),
        summary.workforce().stream().map(ServiceSummarySubmittedPublisher::metric).toList(),
        revision.submittedAt(),
        revision.submittedBy());
  }

  private static ServiceSummarySubmitted.WorkforceMetric metric(
      ServiceSummary.WorkforceMetric metric) {
    return new ServiceSummarySubmitted.WorkforceMetric(
        metric.metric(), metric.category(), metric.value().value(), metric.unit());
  }
}

package org.goldenthread.outturns.statement.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.outturns.intake.rest.FindingResponse;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

record ServiceSummaryResponse(
    String directorate,
    Quarter quarter,
    long revision,
    @Nullable String overview,
    @Nullable String benchmarking,
    @Nullable String achievements,
    @Nullable String opportunities,
    @Nullable String additional,
    List<WorkforceMetricResponse> workforce,
    @Nullable List<FindingResponse> findings,
    @Nullable String revisionReason,
    @Nullable String system,
    Instant submittedAt,
    String submittedBy) {

  record WorkforceMetricResponse(String metric, String category, BigDecimal value, String unit) {

    static WorkforceMetricResponse of(ServiceSummary.WorkforceMetric metric) {
      return new WorkforceMetricResponse(
          metric.metric(), metric.category(), metric.value().value(), metric.unit());
    }
  }

  static ServiceSummaryResponse of(Revision<ServiceSummary> revision) {
    ServiceSummary summary = revision.content();
    return new ServiceSummaryResponse(
        summary.directorate(),
        summary.quarter(),
        revision.number(),
        summary.overview().orElse(null),
        summary.benchmarking().orElse(null),
        summary.achievements().orElse(null),
        summary.opportunities().orElse(null),
        summary.additional().orElse(null),
        summary.workforce().stream().map(WorkforceMetricResponse::of).toList(),
        revision.findings().isEmpty() ? null : FindingResponse.all(revision.findings()),
        revision.revisionReason().orElse(null),
        revision.system().orElse(null),
        revision.submittedAt(),
        revision.submittedBy());
  }
}

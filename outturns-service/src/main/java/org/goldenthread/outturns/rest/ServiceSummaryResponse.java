package org.goldenthread.outturns.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.outturns.domain.ServiceSummary;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(description = "A revision of a directorate's service summary.")
record ServiceSummaryResponse(
    @Schema(examples = "CCS") String directorate,
    @Schema(type = SchemaType.STRING, examples = "2020-21-Q2") Quarter quarter,
    @Schema(examples = "1") long revision,
    @Nullable String overview,
    @Nullable String benchmarking,
    @Nullable String achievements,
    @Nullable String opportunities,
    @Nullable String additional,
    List<WorkforceMetricResponse> workforce,
    @Schema(description = "What is suspicious about it; left out if nothing is.")
        @Nullable List<FindingResponse> findings,
    @Schema(description = "Why an earlier revision was replaced, if the submitter said.")
        @Nullable String revisionReason,
    @Schema(description = "The system that sent it, as its token names it.", examples = "housing")
        @Nullable String system,
    Instant submittedAt,
    String submittedBy) {

  @Schema(description = "A figure about the directorate's staff.")
  record WorkforceMetricResponse(
      @Schema(examples = "gender_headcount") String metric,
      @Schema(examples = "Female") String category,
      @Schema(examples = "195") BigDecimal value,
      @Schema(examples = "number") String unit) {

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

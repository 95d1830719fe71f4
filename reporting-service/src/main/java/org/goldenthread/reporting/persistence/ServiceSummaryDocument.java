package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.jspecify.annotations.Nullable;

/** A directorate's service summary as it is kept. */
record ServiceSummaryDocument(
    @Nullable String overview,
    @Nullable String benchmarking,
    @Nullable String achievements,
    @Nullable String opportunities,
    @Nullable String additional,
    List<ServiceSummary.WorkforceMetric> workforce,
    Instant submittedAt) {

  ServiceSummary summary() {
    return new ServiceSummary(
        Optional.ofNullable(overview),
        Optional.ofNullable(benchmarking),
        Optional.ofNullable(achievements),
        Optional.ofNullable(opportunities),
        Optional.ofNullable(additional),
        workforce,
        submittedAt);
  }
}

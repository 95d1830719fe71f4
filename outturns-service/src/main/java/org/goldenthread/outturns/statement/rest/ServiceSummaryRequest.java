package org.goldenthread.outturns.statement.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

record ServiceSummaryRequest(
    @Nullable String overview,
    @Nullable String benchmarking,
    @Nullable String achievements,
    @Nullable String opportunities,
    @Nullable String additional,
    @Nullable List<@Nullable WorkforceMetric> workforce,
    @Nullable String revisionReason) {

  record WorkforceMetric(
      @Nullable String metric,
      @Nullable String category,
      @Nullable BigDecimal value,
      @Nullable String unit) {}

  /** What was sent, with why. */
  Entry<ServiceSummary> entry(String directorate, Quarter quarter) {
    return new Entry<>(summary(directorate, quarter), Fields.text(revisionReason));
  }

  /**
   * What was sent.
   *
   * @throws HttpProblem 400 if a metric has no value
   */
  private ServiceSummary summary(String directorate, Quarter quarter) {
    return new ServiceSummary(
        directorate,
        quarter,
        Fields.text(overview),
        Fields.text(benchmarking),
        Fields.text(achievements),
        Fields.text(opportunities),
        Fields.text(additional),
        metrics());
  }

  private List<ServiceSummary.WorkforceMetric> metrics() {
    List<ServiceSummary.WorkforceMetric> metrics = new ArrayList<>();
    if (workforce == null) {
      return metrics;
    }
    List<FieldFault> faults = new ArrayList<>();
    for (int index = 0; index < workforce.size(); index++) {
      Optional<ServiceSummary.WorkforceMetric> metric = metric(workforce.get(index));
      if (metric.isEmpty()) {
        faults.add(new FieldFault("/workforce/%d/value".formatted(index), "value is missing"));
      }
      metric.ifPresent(metrics::add);
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    return metrics;
  }

  private static Optional<ServiceSummary.WorkforceMetric> metric(@Nullable WorkforceMetric sent) {
    if (sent == null || sent.value == null) {
      return Optional.empty();
    }
    return Fields.figure(sent.value)
        .map(
            figure ->
                new ServiceSummary.WorkforceMetric(
                    Fields.text(sent.metric).orElse(""),
                    Fields.text(sent.category).orElse(""),
                    figure,
                    Fields.text(sent.unit).orElse("")));
  }
}

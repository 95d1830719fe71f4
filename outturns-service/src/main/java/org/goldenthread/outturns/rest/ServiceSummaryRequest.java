package org.goldenthread.outturns.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.domain.Entry;
import org.goldenthread.outturns.domain.ServiceSummary;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a directorate says about its services in a quarter.")
record ServiceSummaryRequest(
    @Schema(description = "Service delivery, issues and risks.", maxLength = 50000)
        @Nullable String overview,
    @Schema(maxLength = 50000) @Nullable String benchmarking,
    @Schema(maxLength = 50000) @Nullable String achievements,
    @Schema(maxLength = 50000) @Nullable String opportunities,
    @Schema(maxLength = 50000) @Nullable String additional,
    @Schema(description = "Figures about staff.")
        @Nullable List<@Nullable WorkforceMetric> workforce,
    @Schema(
            description =
                "Why an earlier revision is replaced, or why this comes after the quarter was"
                    + " closed; kept with the revision. Needed in a closed quarter.",
            maxLength = 4000)
        @Nullable String revisionReason) {

  @Schema(
      description = "A figure about the directorate's staff.",
      requiredProperties = {"metric", "category", "value", "unit"})
  record WorkforceMetric(
      @Schema(examples = "gender_headcount") @Nullable String metric,
      @Schema(examples = "Female") @Nullable String category,
      @Schema(examples = "195") @Nullable BigDecimal value,
      @Schema(examples = "number") @Nullable String unit) {}

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

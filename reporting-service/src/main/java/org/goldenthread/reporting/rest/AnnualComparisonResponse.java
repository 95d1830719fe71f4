package org.goldenthread.reporting.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.vocabulary.Quarter;

/** The indicators against the same quarter of the year before. */
@Schema(name = "AnnualComparison")
record AnnualComparisonResponse(
    @Schema(examples = "2020-21-Q2") Quarter quarter,
    @Schema(description = "The latest time of anything on the corporate dashboard") Instant asAt,
    CountBodies.Trends annualTrends,
    @Schema(
            description =
                "The rows of the corporate scorecard that are reported; annualTrend says what each"
                    + " was compared with, or why it was not")
        List<RowResponse> rows) {

  static AnnualComparisonResponse of(Dashboard dashboard) {
    return new AnnualComparisonResponse(
        dashboard.quarter(),
        dashboard.asAt(),
        CountBodies.Trends.of(dashboard.scorecard().annualTrends()),
        RowResponse.of(dashboard.scorecard().reportedRows()));
  }
}

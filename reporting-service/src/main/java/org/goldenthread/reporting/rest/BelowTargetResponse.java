package org.goldenthread.reporting.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.vocabulary.Quarter;

/** The indicators below target. */
@Schema(name = "BelowTarget")
record BelowTargetResponse(
    @Schema(examples = "2020-21-Q2") Quarter quarter,
    @Schema(description = "The latest time of anything on the corporate dashboard") Instant asAt,
    @Schema(description = "How many there are", examples = "14") int count,
    @Schema(description = "Against the quarter before") CountBodies.Trends shortTermTrends,
    @Schema(description = "The rows of the corporate scorecard that are below target")
        List<RowResponse> rows) {

  static BelowTargetResponse of(Dashboard dashboard) {
    return new BelowTargetResponse(
        dashboard.quarter(),
        dashboard.asAt(),
        dashboard.scorecard().belowTarget().size(),
        CountBodies.Trends.of(dashboard.scorecard().belowTargetTrends()),
        RowResponse.of(dashboard.scorecard().belowTarget()));
  }
}

package org.goldenthread.reporting.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.vocabulary.Quarter;

/** The indicators whose figure is of an earlier quarter than the report's. */
@Schema(name = "Lagged")
record LaggedResponse(
    @Schema(examples = "2020-21-Q2") Quarter quarter,
    @Schema(description = "The latest time of anything on the corporate dashboard") Instant asAt,
    @Schema(
            description =
                "The rows of the corporate scorecard that have a reporting lag; dataQuarter says"
                    + " which quarter each figure is of")
        List<RowResponse> rows) {

  static LaggedResponse of(Dashboard dashboard) {
    return new LaggedResponse(
        dashboard.quarter(), dashboard.asAt(), RowResponse.of(dashboard.scorecard().lagged()));
  }
}

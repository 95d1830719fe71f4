package org.goldenthread.reporting.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.QuarterState;
import org.goldenthread.reporting.domain.ReportedQuarter;
import org.goldenthread.vocabulary.Quarter;

/** A quarter that has figures. */
@Schema(name = "ReportedQuarter")
record QuarterResponse(
    @Schema(examples = "2020-21-Q2") Quarter quarter,
    @Schema(examples = "Quarter 2 2020-21") String label,
    QuarterState.Stage state,
    @Schema(description = "The code of the plan in force", examples = "2019-22") String plan,
    @Schema(description = "Where more is to be found") Map<String, String> links) {

  static QuarterResponse of(ReportedQuarter reported) {
    Quarter quarter = reported.quarter();
    return new QuarterResponse(
        quarter,
        quarter.label(),
        reported.state(),
        reported.plan(),
        Map.of("corporateDashboard", Links.corporateDashboard(quarter)));
  }
}

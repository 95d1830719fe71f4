package org.goldenthread.reporting.quarter.rest;

import java.util.Map;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.vocabulary.Quarter;

/** A quarter that has figures. */
record QuarterResponse(
    Quarter quarter,
    String label,
    QuarterState.Stage state,
    String plan,
    Map<String, String> links) {

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

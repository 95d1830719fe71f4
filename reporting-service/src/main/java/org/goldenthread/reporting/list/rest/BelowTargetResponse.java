package org.goldenthread.reporting.list.rest;

import java.time.Instant;
import java.util.List;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.scorecard.TrendCounts;
import org.goldenthread.reporting.scorecard.rest.RowResponse;
import org.goldenthread.vocabulary.Quarter;

/** The indicators below target. */
public record BelowTargetResponse(
    Quarter quarter, Instant asAt, int count, TrendCounts shortTermTrends, List<RowResponse> rows) {

  public static BelowTargetResponse of(Dashboard dashboard) {
    return new BelowTargetResponse(
        dashboard.quarter(),
        dashboard.asAt(),
        dashboard.scorecard().belowTarget().size(),
        dashboard.scorecard().belowTargetTrends(),
        RowResponse.of(dashboard.scorecard().belowTarget()));
  }
}

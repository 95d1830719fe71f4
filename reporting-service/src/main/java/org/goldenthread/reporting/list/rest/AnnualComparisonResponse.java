package org.goldenthread.reporting.list.rest;

import java.time.Instant;
import java.util.List;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.scorecard.TrendCounts;
import org.goldenthread.reporting.scorecard.rest.RowResponse;
import org.goldenthread.vocabulary.Quarter;

/** The indicators against the same quarter of the year before. */
public record AnnualComparisonResponse(
    Quarter quarter, Instant asAt, TrendCounts annualTrends, List<RowResponse> rows) {

  public static AnnualComparisonResponse of(Dashboard dashboard) {
    return new AnnualComparisonResponse(
        dashboard.quarter(),
        dashboard.asAt(),
        dashboard.scorecard().annualTrends(),
        RowResponse.of(dashboard.scorecard().reportedRows()));
  }
}

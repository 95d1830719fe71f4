package org.goldenthread.reporting.list.rest;

import java.time.Instant;
import java.util.List;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.scorecard.rest.CountBodies;
import org.goldenthread.reporting.scorecard.rest.RowResponse;
import org.goldenthread.vocabulary.Quarter;

/** The indicators against the same quarter of the year before. */
public record AnnualComparisonResponse(
    Quarter quarter, Instant asAt, CountBodies.Trends annualTrends, List<RowResponse> rows) {

  public static AnnualComparisonResponse of(Dashboard dashboard) {
    return new AnnualComparisonResponse(
        dashboard.quarter(),
        dashboard.asAt(),
        CountBodies.Trends.of(dashboard.scorecard().annualTrends()),
        RowResponse.of(dashboard.scorecard().reportedRows()));
  }
}

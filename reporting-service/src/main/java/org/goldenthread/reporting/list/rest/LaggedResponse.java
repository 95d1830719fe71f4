package org.goldenthread.reporting.list.rest;

import java.time.Instant;
import java.util.List;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.scorecard.rest.RowResponse;
import org.goldenthread.vocabulary.Quarter;

/** The indicators whose figure is of an earlier quarter than the report's. */
public record LaggedResponse(Quarter quarter, Instant asAt, List<RowResponse> rows) {

  public static LaggedResponse of(Dashboard dashboard) {
    return new LaggedResponse(
        dashboard.quarter(), dashboard.asAt(), RowResponse.of(dashboard.scorecard().lagged()));
  }
}

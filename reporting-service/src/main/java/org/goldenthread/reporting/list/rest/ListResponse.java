package org.goldenthread.reporting.list.rest;

import java.time.Instant;
import java.util.List;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.list.NamedList;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.scorecard.TrendCounts;
import org.goldenthread.vocabulary.Quarter;

/** A list of a quarter's rows. */
sealed interface ListResponse {

  static ListResponse of(NamedList list, Dashboard dashboard) {
    Quarter quarter = dashboard.quarter();
    Instant asAt = dashboard.asAt();
    Scorecard scorecard = dashboard.scorecard();
    List<ScorecardRow> rows = list.of(scorecard);
    return switch (list) {
      case BELOW_TARGET ->
          new BelowTarget(quarter, asAt, rows.size(), scorecard.belowTargetTrends(), rows);
      case ANNUAL_COMPARISON -> new AnnualComparison(quarter, asAt, scorecard.annualTrends(), rows);
      case LAGGED, SCORECARD -> new RowsAlone(quarter, asAt, rows);
    };
  }

  /** The indicators below target. */
  record BelowTarget(
      Quarter quarter,
      Instant asAt,
      int count,
      TrendCounts shortTermTrends,
      List<ScorecardRow> rows)
      implements ListResponse {}

  /** The indicators against the same quarter of the year before. */
  record AnnualComparison(
      Quarter quarter, Instant asAt, TrendCounts annualTrends, List<ScorecardRow> rows)
      implements ListResponse {}

  /** Indicators of which nothing is counted. */
  record RowsAlone(Quarter quarter, Instant asAt, List<ScorecardRow> rows)
      implements ListResponse {}
}

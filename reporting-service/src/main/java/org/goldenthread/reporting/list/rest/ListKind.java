package org.goldenthread.reporting.list.rest;

import java.util.List;
import java.util.function.Function;
import org.goldenthread.documents.data.CsvFile;
import org.goldenthread.documents.data.Grid;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.print.PrintedRow;
import org.goldenthread.reporting.print.ScorecardTables;
import org.goldenthread.reporting.publication.FrozenPaths;
import org.goldenthread.reporting.publication.ReportFile;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.ScorecardRow;

/**
 * A list of a quarter's rows.
 *
 * @param path of its JSON in a publication
 * @param body the JSON
 * @param rows those in it
 */
record ListKind(
    String path, Function<Dashboard, ?> body, Function<Scorecard, List<ScorecardRow>> rows) {

  static final ListKind BELOW_TARGET =
      new ListKind(FrozenPaths.BELOW_TARGET, BelowTargetResponse::of, Scorecard::belowTarget);

  static final ListKind ANNUAL_COMPARISON =
      new ListKind(
          FrozenPaths.ANNUAL_COMPARISON, AnnualComparisonResponse::of, Scorecard::reportedRows);

  static final ListKind LAGGED =
      new ListKind(FrozenPaths.LAGGED, LaggedResponse::of, Scorecard::lagged);

  private static final String CSV = "text/csv;charset=utf-8";

  /** The rows as comma-separated values, with the columns of every table to keep. */
  ReportFile table(Dashboard dashboard) {
    List<PrintedRow> printed = PrintedRow.of(rows.apply(dashboard.scorecard()), dashboard.policy());
    return new ReportFile(
        path.replace(".json", ".csv"), CSV, CsvFile.of(Grid.of(ScorecardTables.data(printed))));
  }
}

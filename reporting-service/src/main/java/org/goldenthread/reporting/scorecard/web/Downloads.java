package org.goldenthread.reporting.scorecard.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.documents.data.CsvFile;
import org.goldenthread.documents.data.Grid;
import org.goldenthread.reporting.print.ScorecardTables;

/** The tables of pages to keep: the same rows in the same order, with a column for everything. */
public final class Downloads {

  private Downloads() {}

  /** The rows as comma-separated values, figures as plain numbers. */
  public static String of(List<RowView> rows) {
    Grid grid = Grid.of(ScorecardTables.data(rows.stream().map(RowView::print).toList()));
    return new String(CsvFile.of(grid), StandardCharsets.UTF_8);
  }
}

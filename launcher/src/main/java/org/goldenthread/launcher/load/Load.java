package org.goldenthread.launcher.load;

import java.util.List;

/**
 * One run over one folder: where to send, and what has become of the rows.
 *
 * @param folder what is loaded
 * @param indicators the plan and what is measured
 * @param outturns what directorates submit
 * @param catchUp patience for what is new
 * @param tally rows dealt with and refused
 */
record Load(
    Folder folder,
    IndicatorsService indicators,
    OutturnsService outturns,
    CatchUp catchUp,
    Tally tally) {

  /** Deals with one row after another; one that cannot be read or is refused stops no other. */
  void each(String file, RowSender sender) {
    List<CsvRow> rows = folder.rows(file);
    if (rows.isEmpty()) {
      return;
    }
    tally.begin(file, rows.size());
    for (CsvRow row : rows) {
      try {
        tally.settle(List.of(row), sender.send(row));
      } catch (IllegalArgumentException e) {
        tally.refuse(row, e.getMessage());
      }
    }
    tally.finish();
  }

  /** Sends one row. */
  @FunctionalInterface
  interface RowSender {
    Answer send(CsvRow row);
  }
}

package org.goldenthread.launcher.load;

import java.util.List;

/**
 * How a load went.
 *
 * @param rows how many rows the folder has
 * @param refused those that did not get in, file by file, by line
 * @param notes what services say of how they read rows that got in: {@code outturns.csv line 3:
 *     ...}
 * @param unread the CSV files from which nothing is read, because nothing has their name
 */
public record LoadReport(
    int rows, List<RefusedRow> refused, List<String> notes, List<String> unread) {

  /** A report that does not change. */
  public LoadReport {
    refused = List.copyOf(refused);
    notes = List.copyOf(notes);
    unread = List.copyOf(unread);
  }
}

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

  /**
   * A row that did not get in.
   *
   * @param file the file's name
   * @param line where the row begins, counted from 1 with the header
   * @param reason why, as a sentence
   */
  public record RefusedRow(String file, long line, String reason) {

    /** As it is listed: {@code outturns.csv line 12: ...}. */
    @Override
    public String toString() {
      return "%s line %d: %s".formatted(file, line, reason);
    }
  }
}

package org.goldenthread.outturns.exchange;

import java.util.List;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;

/**
 * A statement, and the rows that say it.
 *
 * @param rows one for most; one for each comparator, section or metric, in the statement's order
 */
public record RowsOfStatement<S extends Statement>(
    StatementType<S> type, Entry<S> entry, List<FolderRow> rows) {

  private static final String PARTS = "/parts/";

  /** The row that a part is from: {@code /workforce/2/value} is from the third. */
  public FolderRow row(String pointer) {
    if (pointer.startsWith(PARTS)) {
      // The outturn's own row is the first.
      return rows.get(Integer.parseInt(pointer.substring(PARTS.length()).split("/", 2)[0]) + 1);
    }
    String number = pointer.replaceAll("\\D+", "");
    int index = number.isEmpty() || number.length() > 4 ? 0 : Integer.parseInt(number);
    return rows.get(Math.min(index, rows.size() - 1));
  }
}

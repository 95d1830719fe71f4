package org.goldenthread.indicators.exchange.rest;

import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.csv.CsvRow;

/**
 * What an import did, or would do, row by row.
 *
 * @param applied whether what was taken is kept
 * @param message the same in words
 */
record ImportResponse(
    boolean applied,
    String message,
    long created,
    long changed,
    long unchanged,
    long refused,
    List<RowBody> rows,
    List<FileBody> passedOver) {

  static ImportResponse of(boolean applied, List<RowBody> rows, List<FileBody> passedOver) {
    long created = count(rows, Result.CREATED);
    long changed = count(rows, Result.CHANGED);
    long refused = count(rows, Result.REFUSED);
    return new ImportResponse(
        applied,
        applied
            ? "%d rows are kept as something new, %d as a change; %d said nothing new, %d are refused"
                .formatted(created, changed, count(rows, Result.UNCHANGED), refused)
            : "Nothing was kept: this was a dry run",
        created,
        changed,
        count(rows, Result.UNCHANGED),
        refused,
        rows,
        passedOver);
  }

  private static long count(List<RowBody> rows, Result result) {
    return rows.stream().filter(it -> it.result() == result).count();
  }

  /** What became of a row. */
  enum Result {
    /** It made something new. */
    CREATED,
    /** It changed something. */
    CHANGED,
    /** It said what was so already. */
    UNCHANGED,
    /** Something is wrong with it. */
    REFUSED
  }

  /**
   * A row and what became of it.
   *
   * @param key the code or reference of the thing that a row which was taken is about
   * @param revision that the thing has now, or would have
   * @param notes what its writer should know of how it was read
   */
  record RowBody(
      String file,
      long row,
      Result result,
      Optional<String> key,
      Optional<Long> revision,
      Optional<List<CsvRow.Fault>> errors,
      Optional<List<String>> notes) {}

  /** A file of the zip that is not read here, and why. */
  record FileBody(String file, String reason) {}
}

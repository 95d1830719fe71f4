package org.goldenthread.indicators.exchange.rest;

import java.util.List;
import java.util.Optional;

/** What an import did, or would do, row by row. */
record ImportResponse(
    boolean applied,
    long created,
    long changed,
    long unchanged,
    long refused,
    List<RowBody> rows,
    List<FileBody> passedOver) {

  static ImportResponse of(boolean applied, List<RowBody> rows, List<FileBody> passedOver) {
    return new ImportResponse(
        applied,
        count(rows, Result.CREATED),
        count(rows, Result.CHANGED),
        count(rows, Result.UNCHANGED),
        count(rows, Result.REFUSED),
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
   */
  record RowBody(
      String file,
      long row,
      Result result,
      Optional<String> key,
      Optional<List<CellFault>> errors) {}

  /** A file of the zip that is not read here, and why. */
  record FileBody(String file, String reason) {}

  /** What is wrong with a cell. */
  record CellFault(String column, String detail) {}
}

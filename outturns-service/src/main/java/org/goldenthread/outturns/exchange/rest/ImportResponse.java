package org.goldenthread.outturns.exchange.rest;

import java.util.List;
import java.util.Map;
import org.goldenthread.kit.csv.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do, row by row.
 *
 * @param applied whether what was taken is kept
 * @param message the same in words
 * @param awaited codes that the folder itself defines and for which rows are refused: if more was
 *     told of one than was heard, send it again in a moment
 * @param heard of those, the revision that this service has heard of; none of what it has not
 * @param passedOver files from which nothing is read here
 * @param rows one for each row that is submitted, file by file, by line
 */
record ImportResponse(
    boolean applied,
    String message,
    long created,
    long changed,
    long unchanged,
    long refused,
    List<String> awaited,
    Map<String, Long> heard,
    List<String> passedOver,
    List<ImportedRow> rows) {

  /** What became of a row, or would have become of it. */
  enum Result {
    /** It made something new. */
    CREATED,
    /** It changed something. */
    CHANGED,
    /** It said what was so already, or says nothing that is submitted. */
    UNCHANGED,
    /** Something is wrong with it. */
    REFUSED
  }

  /**
   * A row and what became of it.
   *
   * @param row counted from 1 with the header: the line where it begins
   * @param notes what its sender should know of how it was read; null for nothing
   */
  record ImportedRow(
      String file,
      long row,
      Result result,
      List<CsvRow.Fault> errors,
      @Nullable List<String> notes) {}
}

package org.goldenthread.indicators.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, or would do, row by row. */
@Schema(name = "Import", examples = Examples.IMPORT)
record ImportResponse(
    @Schema(description = "Whether the changes were made") boolean applied,
    @Schema(description = "Rows that make something new", examples = "1") long created,
    @Schema(description = "Rows that change something", examples = "0") long changed,
    @Schema(description = "Rows that say what was so already", examples = "0") long unchanged,
    @Schema(description = "Rows that are refused", examples = "0") long refused,
    @Schema(description = "One for each row, in the order of the files") List<RowBody> rows) {

  static ImportResponse of(boolean applied, List<RowBody> rows) {
    return new ImportResponse(
        applied,
        count(rows, Result.CREATED),
        count(rows, Result.CHANGED),
        count(rows, Result.UNCHANGED),
        count(rows, Result.REFUSED),
        rows);
  }

  private static long count(List<RowBody> rows, Result result) {
    return rows.stream().filter(it -> it.result() == result).count();
  }

  /** What became of a row. */
  @Schema(name = "RowResult", description = "What became of a row, or would have become of it")
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

  /** A row and what became of it. */
  @Schema(name = "ImportedRow")
  record RowBody(
      @Schema(description = "The file in the zip", examples = "indicators.csv") String file,
      @Schema(description = "Counted from 1 with the header", examples = "2") long row,
      @Schema(description = "What became of it") Result result,
      @Schema(description = "What is wrong with it; left out if nothing is")
          Optional<List<CellFault>> errors) {}

  /** What is wrong with a cell. */
  @Schema(name = "CellFault")
  record CellFault(
      @Schema(description = "Empty if it is the row as a whole", examples = "polarity")
          String column,
      @Schema(description = "What is wrong and what to do") String detail) {}
}

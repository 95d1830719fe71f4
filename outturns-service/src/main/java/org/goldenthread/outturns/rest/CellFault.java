package org.goldenthread.outturns.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.kit.problem.FieldFault;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is wrong with one field of a row, and in which column it stands.")
record CellFault(
    @Schema(description = "JSON pointer.", examples = "/value") String pointer,
    String detail,
    @Schema(description = "The name of the column.", examples = "value") String column,
    @Schema(description = "In a spreadsheet, the cell.", examples = "Sheet Outturns, C7")
        @Nullable String cell) {

  /**
   * A column of a table.
   *
   * @param cell where it crosses the row, if the table is a spreadsheet
   */
  record Column(String name, @Nullable String cell) {}

  static CellFault of(FieldFault fault, Column column) {
    return new CellFault(fault.pointer(), fault.detail(), column.name(), column.cell());
  }
}

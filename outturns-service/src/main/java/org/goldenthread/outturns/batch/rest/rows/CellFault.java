package org.goldenthread.outturns.batch.rest.rows;

import org.goldenthread.kit.problem.FieldFault;
import org.jspecify.annotations.Nullable;

public record CellFault(String pointer, String detail, String column, @Nullable String cell) {

  /**
   * A column of a table.
   *
   * @param cell where it crosses the row, if the table is a spreadsheet
   */
  public record Column(String name, @Nullable String cell) {}

  public static CellFault of(FieldFault fault, Column column) {
    return new CellFault(fault.pointer(), fault.detail(), column.name(), column.cell());
  }
}

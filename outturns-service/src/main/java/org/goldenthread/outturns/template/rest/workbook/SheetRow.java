package org.goldenthread.outturns.template.rest.workbook;

import java.util.Map;

/**
 * A row of a sheet in which there is something.
 *
 * @param number counted from 1
 * @param cells those that are filled, by the number of their column, counted from 0
 * @param hidden whether it is not shown
 */
public record SheetRow(int number, Map<Integer, Cell> cells, boolean hidden) {

  /** What stands in a column. */
  public Cell cell(int column) {
    return cells.getOrDefault(column, Cell.empty());
  }
}

package org.goldenthread.documents.table;

import java.util.List;

/** A row of a table. Its first cell says what the row is about. */
public record Row(List<Cell> cells) {

  /** A row whose cells cannot change. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** A row of these cells. */
  public static Row of(Cell... cells) {
    return new Row(List.of(cells));
  }
}

package org.goldenthread.documents.table;

import java.util.List;

/**
 * A table with one header row, whose first column heads the rows.
 *
 * @param caption what it shows
 */
public record Table(String caption, List<Column> columns, List<Row> rows) {

  /**
   * A table that cannot change.
   *
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "“%s” has %d columns, but a row of %d cells"
                .formatted(caption, columns.size(), row.cells().size()));
      }
    }
  }

  /** The marks that stand in it, each once, in their order. */
  public List<Mark> marks() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.marks().stream())
        .distinct()
        .sorted()
        .toList();
  }
}

package org.goldenthread.documents.table;

import java.util.List;
import java.util.stream.IntStream;

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

  /** The same table without the columns in which no row says anything; the first one stays. */
  public Table withoutEmptyColumns() {
    List<Integer> kept =
        IntStream.range(0, columns.size()).filter(i -> i == 0 || isUsed(i)).boxed().toList();
    return new Table(
        caption,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> new Row(kept.stream().map(row.cells()::get).toList())).toList());
  }

  private boolean isUsed(int column) {
    return rows.stream().anyMatch(row -> !row.cells().get(column).inOneLine().isEmpty());
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

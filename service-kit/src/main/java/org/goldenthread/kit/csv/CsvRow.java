package org.goldenthread.kit.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A row below the header.
 *
 * @param number counts the rows that say something, from 1
 * @param line where it begins in the file, counted from 1
 * @param cells what it says, by column, without the spaces around it; empty cells are left out
 * @param faults why it cannot be relied on; empty if it can
 */
public record CsvRow(long number, long line, Map<String, String> cells, List<Fault> faults) {

  /** Keeps copies. */
  public CsvRow {
    cells = Map.copyOf(cells);
    faults = List.copyOf(faults);
  }

  /**
   * What is wrong.
   *
   * @param column in this column; empty if it is the row as a whole
   * @param detail a sentence for whoever sent it
   */
  public record Fault(String column, String detail) {}

  /** What a cell says; empty if nothing. */
  public Optional<String> text(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /**
   * Reads {@code true} or {@code false}, {@code yes} or {@code no}, in capitals too.
   *
   * @throws IllegalArgumentException with a sentence for whoever sent it
   */
  public static boolean flag(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default ->
          throw new IllegalArgumentException("'%s' is neither true nor false".formatted(cell));
    };
  }
}

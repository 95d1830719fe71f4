package org.goldenthread.indicators.exchange.rest.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.kit.csv.CsvRow;
import org.goldenthread.kit.csv.FormulaGuard;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file. What a cell means nothing for is remembered, so that all of it is told at once.
 *
 * @param row the line of the file in which it begins, counted from 1
 * @param cells the cells that are not empty, by column
 * @param faults what is wrong with the row so far
 * @param notes what its writer should know of how it was read so far
 */
public record CsvLine(
    Sheet sheet,
    long row,
    Map<String, String> cells,
    List<CsvRow.Fault> faults,
    List<String> notes) {

  /** As it was read, without what guards a cell of text. */
  public static CsvLine of(Sheet sheet, CsvRow row) {
    Map<String, String> cells = new HashMap<>(row.cells());
    cells.replaceAll((column, cell) -> FormulaGuard.without(cell));
    return new CsvLine(sheet, row.line(), cells, new ArrayList<>(row.faults()), new ArrayList<>());
  }

  public @Nullable String text(String column) {
    return cells.get(column);
  }

  /** The text of a cell, which is empty if there is none. */
  public String textOrEmpty(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Where it stands among the parts of a thing: as it says, or after all that say so. */
  public int order() {
    return read("order", Cell.WHOLE::read) instanceof Integer place ? place : Integer.MAX_VALUE;
  }

  /** The cell read with a parser that throws {@link IllegalArgumentException} with a sentence. */
  public <T> @Nullable T read(String column, Function<String, T> parser) {
    String written = text(column);
    try {
      return written == null ? null : parser.apply(written);
    } catch (IllegalArgumentException e) {
      refuse(column, String.valueOf(e.getMessage()));
      return null;
    }
  }

  public void refuse(String column, String detail) {
    CsvRow.Fault fault = new CsvRow.Fault(column, detail);
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }
}

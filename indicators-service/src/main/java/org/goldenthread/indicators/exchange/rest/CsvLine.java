package org.goldenthread.indicators.exchange.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.kit.csv.CsvRow;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file. What a cell means nothing for is remembered, so that all of it is told at once.
 *
 * @param row the line of the file in which it begins, counted from 1
 * @param cells the cells that are not empty, by column
 * @param faults what is wrong with the row so far
 */
record CsvLine(String file, long row, Map<String, String> cells, List<CsvFault> faults) {

  /**
   * What is wrong with a cell.
   *
   * @param column empty if it is the row as a whole
   */
  record CsvFault(String column, String detail) {}

  /** As it was read, without what guards a cell of text. */
  static CsvLine of(String file, CsvRow row) {
    Map<String, String> cells = new HashMap<>(row.cells());
    cells.replaceAll((column, cell) -> FormulaGuard.without(cell));
    List<CsvFault> faults = new ArrayList<>();
    row.faults().forEach(it -> faults.add(new CsvFault(it.column(), it.detail())));
    return new CsvLine(file, row.line(), cells, faults);
  }

  @Nullable String text(String column) {
    return cells.get(column);
  }

  @Nullable Quarter quarter(String column) {
    return read(column, Quarter::parse);
  }

  @Nullable BigDecimal decimal(String column) {
    return read(column, Digits::read);
  }

  @Nullable Integer whole(String column) {
    return read(column, CsvLine::wholeNumber);
  }

  @Nullable Boolean flag(String column) {
    return read(column, CsvRow::flag);
  }

  /** What is separated in a cell. */
  List<@Nullable String> several(String column, String separator) {
    List<@Nullable String> several = new ArrayList<>();
    String written = text(column);
    if (written != null) {
      several.addAll(List.of(written.split(separator)));
    }
    return several;
  }

  <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
    return read(column, written -> chosen(written, type));
  }

  /** The cell read with a parser that throws {@link IllegalArgumentException} with a sentence. */
  <T> @Nullable T read(String column, Function<String, T> parser) {
    String written = text(column);
    try {
      return written == null ? null : parser.apply(written);
    } catch (IllegalArgumentException e) {
      refuse(column, String.valueOf(e.getMessage()));
      return null;
    }
  }

  void refuse(String column, String detail) {
    faults.add(new CsvFault(column, detail));
  }

  private static Integer wholeNumber(String written) {
    try {
      return Integer.valueOf(written);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is not a whole number".formatted(written), e);
    }
  }

  private static <E extends Enum<E>> E chosen(String written, Class<E> type) {
    try {
      return Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is none of %s".formatted(written, List.of(type.getEnumConstants())), e);
    }
  }
}

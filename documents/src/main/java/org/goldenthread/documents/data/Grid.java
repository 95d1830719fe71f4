package org.goldenthread.documents.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;

/**
 * A table as a program reads it: numbers are numbers, and what people read beside them (marks,
 * second lines) has columns of its own, so that no number becomes text because of it.
 *
 * @param headers each different from the others
 * @param blanks what an empty cell of each column means
 */
public record Grid(List<String> headers, List<List<Value>> rows, List<String> blanks) {

  /** A cell of the grid. */
  public sealed interface Value {
    /** Words; may be empty. */
    record Words(String text) implements Value {}

    /**
     * A number.
     *
     * @param decimals how many places people are shown
     * @param unit the sign that people are shown beside the number
     */
    record Amount(BigDecimal exact, int decimals, Unit unit) implements Value {

      /** A number with all its places, without a sign. */
      public static Amount plain(BigDecimal exact) {
        return new Amount(exact, Math.max(0, exact.scale()), Unit.NONE);
      }
    }

    /** A day. */
    record Day(LocalDate date) implements Value {}
  }

  /** A sign that belongs to a number as it is, unscaled. */
  public enum Unit {
    /** Pounds. */
    POUNDS,
    /** Per cent. */
    PERCENT,
    /** None, or a word that stands elsewhere. */
    NONE
  }

  /** What a column of a table becomes a column for. */
  private enum Part {
    MAIN(""),
    MARKS(" marks"),
    DETAIL(" detail");

    private final String suffix;

    Part(String suffix) {
      this.suffix = suffix;
    }
  }

  private record Source(int column, Part part) {

    String blank(List<Column> columns) {
      return switch (part) {
        case MAIN -> columns.get(column).kind() == Column.Kind.TEXT ? "Nothing said" : "No figure";
        case MARKS -> "No marks";
        case DETAIL -> "No detail";
      };
    }
  }

  /** The grid of a table. */
  public static Grid of(Table table) {
    List<Source> sources = sources(table);
    List<List<Value>> rows =
        table.rows().stream()
            .map(row -> sources.stream().map(source -> value(row, source)).toList())
            .toList();
    return new Grid(
        headers(table, sources),
        rows,
        sources.stream().map(source -> source.blank(table.columns())).toList());
  }

  private static List<Source> sources(Table table) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      List<Cell> cells = table.rows().stream().map(row -> row.cells().get(column)).toList();
      sources.add(new Source(i, Part.MAIN));
      if (cells.stream().anyMatch(cell -> !cell.marks().isEmpty())) {
        sources.add(new Source(i, Part.MARKS));
      }
      if (cells.stream().anyMatch(cell -> cell.detail().isPresent())) {
        sources.add(new Source(i, Part.DETAIL));
      }
    }
    return sources;
  }

  private static List<String> headers(Table table, List<Source> sources) {
    Set<String> headers = new LinkedHashSet<>();
    for (Source source : sources) {
      String wanted = table.columns().get(source.column()).header() + source.part().suffix;
      String header = wanted;
      for (int i = 2; !headers.add(header); i++) {
        header = wanted + " " + i;
      }
    }
    return List.copyOf(headers);
  }

  private static Value value(Row row, Source source) {
    Cell cell = row.cells().get(source.column());
    return switch (source.part()) {
      case MAIN -> main(cell);
      case MARKS ->
          new Value.Words(cell.marks().stream().map(Mark::symbol).collect(Collectors.joining(" ")));
      case DETAIL -> new Value.Words(cell.detail().orElse(""));
    };
  }

  private static Value main(Cell cell) {
    Optional<BigDecimal> exact = cell.exact();
    return exact.isPresent()
        ? new Value.Amount(exact.get(), decimals(cell.text(), exact.get()), unit(cell.text()))
        : new Value.Words(cell.text());
  }

  private static Unit unit(String text) {
    if (text.endsWith("%")) {
      return Unit.PERCENT;
    }
    return text.startsWith("£") || text.startsWith("-£") ? Unit.POUNDS : Unit.NONE;
  }

  /** As many places as the text has, but not more than the number itself. */
  private static int decimals(String text, BigDecimal exact) {
    int point = text.indexOf('.');
    int places =
        point < 0
            ? 0
            : (int)
                IntStream.range(point + 1, text.length())
                    .takeWhile(i -> Character.isDigit(text.charAt(i)))
                    .count();
    return Math.min(places, Math.max(0, exact.scale()));
  }
}

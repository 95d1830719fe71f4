package org.goldenthread.reporting.print;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.documents.data.CsvFile;
import org.goldenthread.documents.data.Grid;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.Quarter;

/**
 * The tables of indicators. Each column is decided once, for documents, which name an indicator in
 * one column, and for data, which has a column for everything.
 */
public final class ScorecardTables {

  private static final int YEAR = 4;

  private static final IndicatorColumn NAME =
      new IndicatorColumn(Column.text("Indicator").withShare(6), PrintedRow::name);
  private static final IndicatorColumn REFERENCE =
      text("Reference", print -> print.row().definition().reference());
  private static final IndicatorColumn TITLE =
      text("Indicator", print -> print.row().definition().title());
  private static final IndicatorColumn DIRECTORATE =
      text("Directorate", print -> name(print.row().directorate(), "Corporate"));
  private static final IndicatorColumn LEAD =
      text("Lead", print -> print.row().definition().ownerRole().orElse(""));
  private static final IndicatorColumn PRIORITY =
      text("Priority", print -> name(print.row().priority(), "No priority"));
  private static final IndicatorColumn QUARTER =
      text("Quarter", print -> print.row().figure().quarter().toString());
  private static final IndicatorColumn UNIT =
      text("Unit", print -> print.row().definition().format().unit().heading());
  private static final IndicatorColumn YEAR_BEFORE =
      number("Outturn a year before", print -> print.outturnBefore(YEAR));
  private static final IndicatorColumn TARGET_YEAR_BEFORE =
      number("Target a year before", print -> print.targetBefore(YEAR));
  private static final IndicatorColumn THREE_BEFORE =
      number("Outturn three quarters before", print -> print.outturnBefore(3));
  private static final IndicatorColumn TWO_BEFORE =
      number("Outturn two quarters before", print -> print.outturnBefore(2));
  private static final IndicatorColumn ONE_BEFORE =
      number("Outturn a quarter before", print -> print.outturnBefore(1));
  private static final IndicatorColumn OUTTURN = number("Outturn", PrintedRow::outturn);
  private static final IndicatorColumn DATED =
      number("Outturn", print -> print.dated(print.outturn(), 0));
  private static final IndicatorColumn TARGET = number("Target", PrintedRow::target);
  private static final IndicatorColumn SCORE = sign("Score", PrintedRow::score);
  private static final IndicatorColumn SHORT_TERM =
      sign("Against the quarter before", PrintedRow::shortTermTrend);
  private static final IndicatorColumn ANNUAL =
      sign("Against the year before", PrintedRow::annualTrend);
  private static final IndicatorColumn BESIDES =
      new IndicatorColumn(Column.text("Comparators and notes").withShare(5), PrintedRow::besides);
  private static final IndicatorColumn COMPARATORS = text("Comparators", PrintedRow::comparators);
  private static final IndicatorColumn NOTES = text("Notes", PrintedRow::notes);
  private static final IndicatorColumn COMMENTARY =
      text("Commentary", print -> commentary(print.row()));

  private static final List<IndicatorColumn> ALL =
      List.of(
          REFERENCE,
          TITLE,
          DIRECTORATE,
          LEAD,
          PRIORITY,
          QUARTER,
          UNIT,
          YEAR_BEFORE,
          TARGET_YEAR_BEFORE,
          THREE_BEFORE,
          TWO_BEFORE,
          ONE_BEFORE,
          OUTTURN,
          TARGET,
          SCORE,
          SHORT_TERM,
          ANNUAL,
          COMPARATORS,
          NOTES,
          COMMENTARY);

  private ScorecardTables() {}

  /** Everything that a scorecard of a quarter's report prints. */
  public static Table scorecard(String caption, Quarter quarter, List<PrintedRow> rows) {
    return table(
            caption,
            rows,
            NAME,
            outturn(quarter, YEAR),
            target(quarter, YEAR),
            outturn(quarter, 3),
            outturn(quarter, 2),
            outturn(quarter, 1),
            DATED,
            TARGET,
            SCORE,
            SHORT_TERM,
            ANNUAL,
            BESIDES)
        .withoutEmptyColumns();
  }

  /** The rows below target, without their history. */
  public static Table belowTarget(List<PrintedRow> rows) {
    return table(
        "Indicators below target", rows, NAME, DATED, TARGET, SCORE, SHORT_TERM, COMMENTARY);
  }

  /** Each row beside the same quarter of the year before. */
  public static Table annualComparison(Quarter quarter, List<PrintedRow> rows) {
    return table(
            "This quarter beside the same quarter of the year before",
            rows,
            NAME,
            outturn(quarter, YEAR),
            target(quarter, YEAR),
            DATED,
            TARGET,
            ANNUAL)
        .withoutEmptyColumns();
  }

  private static IndicatorColumn outturn(Quarter quarter, int before) {
    return number(
        "Outturn " + PrintedRow.shortName(quarter.plus(-before)),
        print -> print.dated(print.outturnBefore(before), before));
  }

  /** Where there was none, nothing is said, so that a column of nothing else is left out. */
  private static IndicatorColumn target(Quarter quarter, int before) {
    return number(
        "Target " + PrintedRow.shortName(quarter.plus(-before)),
        print -> {
          Cell target = print.targetBefore(before);
          return target.isNumber() ? target : Cell.text("");
        });
  }

  /** Everything that is known of the rows, as comma-separated values with plain numbers. */
  public static String csv(List<ScorecardRow> rows, ScoringPolicy policy) {
    return new String(
        CsvFile.of(Grid.of(data("Indicators", PrintedRow.of(rows, policy)))),
        StandardCharsets.UTF_8);
  }

  /** The same for programs: whatever there is, always in the same columns. */
  public static Table data(String caption, List<PrintedRow> rows) {
    return new Table(
        caption,
        Stream.concat(
                ALL.stream().map(IndicatorColumn::column),
                Stream.of(Column.text("Marks"), Column.text("Details")))
            .toList(),
        rows.stream().map(ScorecardTables::data).toList());
  }

  /** Marks and second lines have columns of their own, each said with what it stands beside. */
  private static Row data(PrintedRow print) {
    List<Cell> cells = ALL.stream().map(column -> column.cell().apply(print)).toList();
    return new Row(
        Stream.concat(
                cells.stream().map(Cell::alone),
                Stream.of(
                    beside(
                        cells, it -> it.marks().stream().map(Mark::symbol).collect(joining(" "))),
                    beside(cells, it -> it.detail().orElse(""))))
            .toList());
  }

  private static Cell beside(List<Cell> cells, Function<Cell, String> words) {
    return Cell.text(
        IntStream.range(0, cells.size())
            .filter(i -> !words.apply(cells.get(i)).isEmpty())
            .mapToObj(i -> ALL.get(i).column().header() + " " + words.apply(cells.get(i)))
            .collect(joining("; ")));
  }

  private static Table table(String caption, List<PrintedRow> rows, IndicatorColumn... columns) {
    List<IndicatorColumn> all = List.of(columns);
    return new Table(
        caption,
        all.stream().map(IndicatorColumn::column).toList(),
        rows.stream()
            .map(row -> new Row(all.stream().map(column -> column.cell().apply(row)).toList()))
            .toList());
  }

  private static IndicatorColumn text(String header, Function<PrintedRow, String> words) {
    return new IndicatorColumn(Column.text(header), print -> Cell.text(words.apply(print)));
  }

  private static IndicatorColumn number(String header, Function<PrintedRow, Cell> cell) {
    return new IndicatorColumn(Column.number(header), cell);
  }

  private static IndicatorColumn sign(String header, Function<PrintedRow, Cell> cell) {
    return new IndicatorColumn(Column.sign(header), cell);
  }

  private static String commentary(ScorecardRow row) {
    return row.isCommentaryOwed() ? "Owed" : row.commentary().map(_ -> "Submitted").orElse("");
  }

  private static String name(Optional<Named> named, String without) {
    return named.map(Named::name).orElse(without);
  }

  private record IndicatorColumn(Column column, Function<PrintedRow, Cell> cell) {}
}

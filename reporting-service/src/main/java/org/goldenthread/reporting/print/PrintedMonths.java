package org.goldenthread.reporting.print;

import java.util.List;
import java.util.Optional;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.chart.Figure;
import org.goldenthread.documents.chart.HistoryLine;
import org.goldenthread.documents.chart.Period;
import org.goldenthread.documents.chart.Quarterly;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Marks;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.scorecard.ScorecardRow;

/**
 * What is printed of the months of a measure that is recorded by month: the last twenty-four as a
 * line and as a table.
 *
 * @param title what is measured
 * @param months earliest first
 */
public record PrintedMonths(String title, List<Outturn.Month> months, FigureFormat format) {

  private static final int MOST = 24;

  /** Keeps the last of them. */
  public PrintedMonths {
    months = List.copyOf(months.subList(Math.max(0, months.size() - MOST), months.size()));
  }

  /** Those of a row's history; empty if it has none. */
  public static Optional<PrintedMonths> of(ScorecardRow row) {
    List<Outturn.Month> months =
        row.history().stream().flatMap(point -> point.outturn().months().stream()).toList();
    return Optional.of(new PrintedMonths(row.definition().title(), months, row.format()))
        .filter(it -> !it.months().isEmpty());
  }

  /** A row for each month. */
  public Table table() {
    return new Table(
        title + " by month",
        List.of(Column.text("Month"), Column.number("Outturn")),
        months.stream()
            .map(month -> new Row(List.of(Cell.text(name(month)), cell(month))))
            .toList());
  }

  private Cell cell(Outturn.Month month) {
    Cell cell =
        month
            .value()
            .map(value -> Cell.number(format.number(value), value))
            .orElseGet(() -> Cell.text(month.display(format)))
            .withMarks(Marks.of(month.status()).stream().toList());
    return month.ratio().map(ratio -> cell.withDetail(ratio.display())).orElse(cell);
  }

  /** The months as a line. */
  public Chart chart(String id) {
    return new HistoryLine(id, title, "month", months.stream().map(this::point).toList(), List.of())
        .chart();
  }

  private Quarterly point(Outturn.Month month) {
    Quarterly.Reading reading =
        month
            .value()
            .<Quarterly.Reading>map(
                value -> new Quarterly.Reading.Value(new Figure(value, format.write(value))))
            .orElseGet(() -> new Quarterly.Reading.Gap(month.display(format)));
    String name = name(month);
    return new Quarterly(
        new Period(name.substring(0, 3), String.valueOf(month.month().getYear()), name),
        reading,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static String name(Outturn.Month month) {
    return org.goldenthread.vocabulary.Period.of(month.month()).label();
  }
}

package org.goldenthread.reporting.scorecard.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.documents.data.CsvFile;

/** The tables of the pages to keep: the same rows in the same order, figures as plain numbers. */
public final class ScorecardCsv {

  private static final Column REF = new Column("Reference", RowView::ref);
  private static final Column TITLE = new Column("Indicator", RowView::title);
  private static final Column DIRECTORATE = new Column("Directorate", RowView::directorate);
  private static final Column PRIORITY = new Column("Priority", RowView::priority);
  private static final Column LAST_YEAR =
      new Column("Same quarter last year", row -> plain(row.lastYear().outturn()));
  private static final Column LAST_YEAR_TARGET =
      new Column("Target in the same quarter last year", row -> plain(row.lastYear().target()));
  private static final Column OUTTURN = new Column("Outturn", row -> plain(row.outturn()));
  private static final Column AS_PRINTED =
      new Column("Outturn as printed", row -> row.outturn().text());
  private static final Column TARGET = new Column("Target", row -> plain(row.target()));
  private static final Column SCORE = new Column("Score", row -> row.score().word());
  private static final Column SHORT_TERM =
      new Column("Since the quarter before", row -> row.shortTermTrend().word());
  private static final Column ANNUAL =
      new Column("Since last year", row -> row.annualTrend().word());
  private static final Column NOTES = new Column("Notes", row -> String.join("; ", row.notes()));
  private static final Column COMMENTARY =
      new Column(
          "Commentary",
          row ->
              row.commentary().isOwed()
                  ? "Owed since " + row.commentary().owedSince()
                  : row.commentary().firstLine());
  private static final Column COMPARATORS =
      new Column(
          "Compared with",
          row ->
              row.comparators().stream()
                  .map(ScorecardCsv::words)
                  .collect(Collectors.joining("; ")));

  private ScorecardCsv() {}

  public static String scorecard(List<RowView> rows) {
    List<Column> columns =
        Stream.of(
                List.of(REF, TITLE, DIRECTORATE, PRIORITY, LAST_YEAR, LAST_YEAR_TARGET),
                List.of(earlier(1), earlier(2), earlier(3), OUTTURN, AS_PRINTED, TARGET),
                List.of(SCORE, SHORT_TERM, ANNUAL, COMPARATORS, NOTES))
            .flatMap(List::stream)
            .toList();
    return write(columns, rows);
  }

  public static String belowTarget(List<RowView> rows) {
    return write(
        List.of(
            REF,
            TITLE,
            DIRECTORATE,
            PRIORITY,
            OUTTURN,
            AS_PRINTED,
            TARGET,
            SHORT_TERM,
            ANNUAL,
            COMMENTARY,
            NOTES),
        rows);
  }

  public static String annualComparison(List<RowView> rows) {
    return write(
        List.of(
            REF,
            TITLE,
            DIRECTORATE,
            LAST_YEAR,
            LAST_YEAR_TARGET,
            OUTTURN,
            AS_PRINTED,
            TARGET,
            SCORE,
            ANNUAL,
            NOTES),
        rows);
  }

  private static String write(List<Column> columns, List<RowView> rows) {
    return CsvFile.text(
        columns.stream().map(Column::heading).toList(),
        rows.stream()
            .map(row -> columns.stream().map(column -> column.cell().apply(row)).toList())
            .toList());
  }

  private static Column earlier(int place) {
    int back = 4 - place;
    return new Column(
        back == 1 ? "Quarter before" : back + " quarters before",
        row -> plain(row.earlier().get(place).outturn()));
  }

  private static String plain(FigureView figure) {
    return figure.isNumber() ? figure.value() : figure.number();
  }

  private static String words(RowView.ComparatorView other) {
    return Stream.of(other.figure(), other.label(), other.period())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private record Column(String heading, Function<RowView, String> cell) {}
}

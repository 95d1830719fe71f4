package org.goldenthread.reporting.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.scorecard.BandCount;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.goldenthread.vocabulary.Quarter;

/**
 * The tables of a report.
 *
 * @param signs the scores of the policy that governs it
 */
record Tables(Signs signs) {

  private static final int YEAR = 4;

  /** Everything that a scorecard prints. */
  Table scorecard(String caption, List<ScorecardRow> rows) {
    List<Column> columns =
        List.of(
            Column.text("Indicator").withShare(6),
            Column.number("Outturn a year before"),
            Column.number("Target a year before"),
            Column.number("Outturn three quarters before"),
            Column.number("Outturn two quarters before"),
            Column.number("Outturn a quarter before"),
            Column.number("Outturn"),
            Column.number("Target"),
            Column.sign("Score"),
            Column.sign("Against the quarter before"),
            Column.sign("Against the year before"),
            Column.text("Comparators and notes").withShare(5));
    List<Row> cells = rows.stream().map(this::scored).toList();
    return new Table(caption, columns, cells).withoutEmptyColumns();
  }

  private Row scored(ScorecardRow row) {
    Cells cells = new Cells(row);
    return Row.of(
        cells.name(),
        cells.outturnBefore(YEAR),
        cells.targetBefore(YEAR),
        cells.outturnBefore(3),
        cells.outturnBefore(2),
        cells.outturnBefore(1),
        cells.outturn(),
        cells.target(),
        cells.score(signs),
        cells.shortTermTrend(),
        cells.annualTrend(),
        cells.besides());
  }

  /** The rows below target, without their history. */
  Table belowTarget(List<ScorecardRow> rows) {
    List<Column> columns =
        List.of(
            Column.text("Indicator").withShare(6),
            Column.number("Outturn"),
            Column.number("Target"),
            Column.sign("Score"),
            Column.sign("Against the quarter before"),
            Column.text("Commentary"));
    return new Table("Indicators below target", columns, rows.stream().map(this::below).toList());
  }

  private Row below(ScorecardRow row) {
    Cells cells = new Cells(row);
    return Row.of(
        cells.name(),
        cells.outturn(),
        cells.target(),
        cells.score(signs),
        cells.shortTermTrend(),
        Cell.text(row.isCommentaryOwed() ? "Owed" : "Submitted"));
  }

  /** Each row beside the same quarter of the year before. */
  static Table annualComparison(List<ScorecardRow> rows) {
    List<Column> columns =
        List.of(
            Column.text("Indicator").withShare(6),
            Column.number("Outturn a year before"),
            Column.number("Target a year before"),
            Column.number("Outturn"),
            Column.number("Target"),
            Column.sign("Against the year before"));
    return new Table(
        "This quarter beside the same quarter of the year before",
        columns,
        rows.stream().map(Tables::compared).toList());
  }

  private static Row compared(ScorecardRow row) {
    Cells cells = new Cells(row);
    return Row.of(
        cells.name(),
        cells.outturnBefore(YEAR),
        cells.targetBefore(YEAR),
        cells.outturn(),
        cells.target(),
        cells.annualTrend());
  }

  /** How each section's rows scored. */
  Table sections(String caption, String of, List<Section> sections) {
    Stream<Column> bands =
        sections.getFirst().scores().stream().map(s -> Column.number(signs.of(s).words()));
    List<Column> columns =
        Stream.of(
                Stream.of(Column.text(of).withShare(6), Column.number("Indicators")),
                bands,
                Stream.of(Column.number("Initiatives")))
            .flatMap(part -> part)
            .toList();
    return new Table(caption, columns, sections.stream().map(s -> section(s, sections)).toList());
  }

  private static Row section(Section section, List<Section> all) {
    Stream<Cell> counts =
        all.getFirst().scores().stream().map(kind -> Cell.count(count(section, kind)));
    return new Row(
        Stream.of(
                Stream.of(Cell.text(section.of().name()), Cell.count(section.scorecard().total())),
                counts,
                Stream.of(Cell.count(section.initiatives())))
            .flatMap(part -> part)
            .toList());
  }

  private static int count(Section section, BandCount kind) {
    return section.scores().stream()
        .filter(score -> score.band().equals(kind.band()))
        .mapToInt(BandCount::count)
        .sum();
  }

  /** The key initiatives with where they stand. */
  Table initiatives(List<Initiative> initiatives, Quarter quarter) {
    List<Column> columns =
        List.of(
            Column.text("Initiative").withShare(6),
            Column.text("Lead"),
            Column.text("Status"),
            Column.text("Progress").withShare(6),
            Column.text("Milestones").withShare(4));
    return new Table(
        "Key initiatives",
        columns,
        initiatives.stream().map(it -> initiative(it, quarter)).toList());
  }

  private Row initiative(Initiative initiative, Quarter quarter) {
    return Row.of(
        Cell.text(initiative.ref() + " " + initiative.title()),
        Cell.text(initiative.leadRole().orElse("")),
        Cell.text(initiative.status().map(this::status).orElse("No progress reported")),
        Cell.text(initiative.progress().orElse("")),
        Cell.text(Milestones.of(initiative, quarter)));
  }

  private String status(String code) {
    return signs.policy().initiativeStatuses().stream()
        .filter(status -> status.code().equals(code))
        .map(status -> (status.symbol() + " " + status.label()).strip())
        .findFirst()
        .orElse(code);
  }

  /** The workforce of a directorate, if anything was submitted. */
  static Optional<Table> workforce(String directorate, ServiceSummary summary) {
    List<Row> rows =
        summary.workforce().stream()
            .map(
                metric ->
                    Row.of(
                        Cell.text(metric.metricWords()),
                        Cell.text(metric.categoryWords()),
                        Cell.number(metric.display(), metric.value())))
            .toList();
    List<Column> columns =
        List.of(Column.text("Measure"), Column.text("Group"), Column.number("Figure"));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table("Workforce of " + directorate, columns, rows));
  }
}

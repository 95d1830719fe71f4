package org.goldenthread.reporting.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.chart.Figure;
import org.goldenthread.documents.chart.PartBars;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;
import org.goldenthread.reporting.breakdown.BrokenDown;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Marks;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.scorecard.HistoryPoint;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.Digits;
import org.jspecify.annotations.Nullable;

/**
 * What is printed of a figure by one of its breakdowns: a table with earlier quarters, and bars.
 *
 * @param title what is measured
 * @param parts the figure by the breakdown
 * @param format how values of groups are printed; parts are counts and are printed as they are
 */
public record PrintedParts(String title, BrokenDown parts, FigureFormat format) {

  /** Of each breakdown of a row's figure. */
  public static List<PrintedParts> of(ScorecardRow row) {
    List<Outturn> figures =
        row.history().stream()
            .map(HistoryPoint::outturn)
            .flatMap(it -> Stream.concat(Stream.of(it), it.parts().stream().map(it::of)))
            .toList();
    FigureFormat format = row.format().readable(figures, List.of());
    return row.parts().stream()
        .map(it -> new PrintedParts(row.definition().title(), it, format))
        .toList();
  }

  /** What it is broken down by. */
  public String name() {
    return parts.breakdown().name();
  }

  /** What is seen, in a sentence. */
  public String seen() {
    String subject = "%s by %s".formatted(title, name());
    return parts
        .highest()
        .flatMap(
            high ->
                parts
                    .lowest()
                    .map(
                        low ->
                            "%s: highest %s with %s, lowest %s with %s"
                                .formatted(
                                    subject,
                                    high.name(),
                                    written(high.part()),
                                    low.name(),
                                    written(low.part()))))
        .orElse(subject);
  }

  /** A row for each category, the latest quarter last. */
  public Table table() {
    List<Column> columns = new ArrayList<>(List.of(Column.text(name())));
    parts.earlier().forEach(quarter -> columns.add(Column.number(parts.period(quarter))));
    columns.add(Column.number(parts.period(parts.quarter())));
    List<Row> rows = new ArrayList<>();
    parts.lines().forEach(line -> rows.add(row(line)));
    whole().ifPresent(rows::add);
    return new Table(seen(), columns, rows);
  }

  private Row row(BrokenDown.Line line) {
    Stream<Cell> earlier =
        parts.earlier().stream()
            .map(quarter -> Optional.ofNullable(line.history().get(quarter)))
            .map(part -> part.map(this::cell).orElseGet(() -> Cell.text("")));
    return new Row(
        Stream.of(Stream.of(Cell.text(line.name())), earlier, Stream.of(cell(line.part())))
            .flatMap(cells -> cells)
            .toList());
  }

  private Optional<Row> whole() {
    return parts
        .whole()
        .map(
            value ->
                new Row(
                    Stream.of(
                            Stream.of(Cell.text("Whole")),
                            parts.earlier().stream().map(at -> whole(parts.wholes().get(at))),
                            Stream.of(whole(value)))
                        .flatMap(cells -> cells)
                        .toList()));
  }

  private Cell whole(@Nullable BigDecimal value) {
    return value == null ? Cell.text("") : Cell.number(format.number(value), value);
  }

  private Cell cell(Outturn.Part part) {
    Cell cell =
        part.value()
            .map(value -> Cell.number(number(value), value))
            .orElseGet(() -> Cell.text(Outturn.words(part.status())));
    Cell marked = cell.withMarks(marks(part));
    return part.ratio().map(ratio -> marked.withDetail(ratio.display())).orElse(marked);
  }

  private static List<Mark> marks(Outturn.Part part) {
    return Marks.of(part.status()).stream().toList();
  }

  private String number(BigDecimal value) {
    return parts.isOfGroups() ? format.number(value) : Digits.grouped(value);
  }

  private String written(Outturn.Part part) {
    return part.value()
        .map(value -> parts.isOfGroups() ? format.write(value) : Digits.grouped(value))
        .orElseGet(() -> Outturn.words(part.status()));
  }

  /** The same as bars; of groups with the whole as a line. */
  public Chart chart(String id) {
    return new PartBars(
            id,
            seen(),
            parts.lines().stream().map(this::bar).toList(),
            parts.whole().filter(any -> parts.isOfGroups()).map(this::figure),
            table())
        .chart();
  }

  private PartBars.Bar bar(BrokenDown.Line line) {
    return new PartBars.Bar(
        line.name(),
        line.part().value().map(value -> new Figure(value, written(line.part()))),
        Stream.of(Outturn.words(line.part().status()), Marks.text(marks(line.part())))
            .filter(words -> !words.isEmpty())
            .reduce((one, other) -> one + " " + other)
            .orElse(""));
  }

  private Figure figure(BigDecimal value) {
    return new Figure(value, format.write(value));
  }
}

package org.goldenthread.reporting.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.scorecard.HistoryPoint;
import org.goldenthread.reporting.scorecard.Note;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.Quarter;

/**
 * What a scorecard prints of an indicator, cell by cell.
 *
 * @param row the indicator
 */
record Cells(ScorecardRow row) {

  /** With who answers for it and, said once for the whole row, the unit of its figures. */
  Cell name() {
    Cell name = Cell.text(row.ref() + " " + row.definition().title());
    String detail =
        Stream.of(row.directorate().map(Named::name).orElse(""), format().saidOnce())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return detail.isEmpty() ? name : name.withDetail(detail);
  }

  Cell outturn() {
    Cell printed =
        row.figure()
            .outturn()
            .map(outturn -> printed(outturn, format()))
            .orElseGet(() -> Cell.text("Awaited"));
    return printed.withMarks(marks(row.marks().of(PrintedFigure.What.OUTTURN)));
  }

  Cell target() {
    return target(row.figure().target(), marks(row.marks().of(PrintedFigure.What.TARGET)));
  }

  Cell score(Signs signs) {
    return Cell.sign(signs.of(row.figure().assessment().score()))
        .withMarks(marks(row.marks().of(PrintedFigure.What.SCORE)));
  }

  Cell shortTermTrend() {
    return Cell.sign(Signs.of(row.figure().assessment().shortTermTrend().direction()))
        .withMarks(marks(row.marks().of(PrintedFigure.What.SHORT_TERM_TREND)));
  }

  Cell annualTrend() {
    return Cell.sign(Signs.of(row.figure().assessment().annualTrend().direction()))
        .withMarks(marks(row.marks().of(PrintedFigure.What.ANNUAL_TREND)));
  }

  /** The outturn so many quarters before the reported one. */
  Cell outturnBefore(int quarters) {
    return point(quarters)
        .map(point -> printed(point.outturn(), format()).withMarks(marks(row.marks().of(point))))
        .orElseGet(() -> Cell.text(""));
  }

  /** The target so many quarters before the reported one. */
  Cell targetBefore(int quarters) {
    return point(quarters)
        .map(point -> target(point.target(), marks(row.marks().ofTarget(point))))
        .orElseGet(() -> Cell.text(""));
  }

  /** What others have, and what must be known to read the row rightly. */
  Cell besides() {
    Stream<String> others = row.comparators().stream().map(this::comparator);
    Stream<String> notes = row.notes().stream().map(Note::text);
    return Cell.text(Stream.concat(others, notes).collect(Collectors.joining(". ")));
  }

  private FigureFormat format() {
    return row.definition().format();
  }

  private Optional<HistoryPoint> point(int quartersBefore) {
    Quarter wanted = row.figure().quarter().plus(-quartersBefore);
    return row.history().stream().filter(point -> point.quarter().equals(wanted)).findFirst();
  }

  String comparator(Comparators.Comparator other) {
    String value = other.value().map(v -> " " + format().write(v)).orElse("");
    String period = other.period().map(when -> " (" + when + ")").orElse("");
    return other.label() + value + period;
  }

  private Cell target(Target target, List<Mark> marks) {
    return target
        .number()
        .map(number -> Cell.number(format().number(number), number))
        .orElseGet(() -> Cell.text(target.display(format())))
        .withMarks(marks);
  }

  private static Cell printed(Outturn outturn, FigureFormat format) {
    Cell cell =
        outturn
            .value()
            .map(value -> Cell.number(format.number(value), value))
            .orElseGet(() -> Cell.text(outturn.statusWords()));
    String detail =
        Stream.of(
                outturn.ratio().map(Outturn.Ratio::display),
                outturn.supplementary().map(Outturn.Supplementary::display))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return detail.isEmpty() ? cell : cell.withDetail(detail);
  }

  static List<Mark> marks(Collection<Mark> marks) {
    return List.copyOf(marks);
  }
}

package org.goldenthread.reporting.print;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Marks;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.scorecard.HistoryPoint;
import org.goldenthread.reporting.scorecard.Note;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.ReportingStatus;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/**
 * What a scorecard prints of an indicator, cell by cell.
 *
 * @param row the indicator
 * @param signs the scores of the policy that governs the report
 */
public record PrintedRow(ScorecardRow row, Signs signs) {

  private static final int QUARTERS_BACK = 4;

  /** The rows of a report that a policy governs. */
  public static List<PrintedRow> of(List<ScorecardRow> rows, ScoringPolicy policy) {
    Signs signs = new Signs(policy);
    return rows.stream().map(row -> new PrintedRow(row, signs)).toList();
  }

  /** With who answers for it and, said once for the whole row, the unit of its figures. */
  public Cell name() {
    Cell name = Cell.text(row.definition().reference() + " " + row.definition().title());
    String detail =
        Stream.of(row.directorate().map(Named::name).orElse(""), format().saidOnce())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return detail.isEmpty() ? name : name.withDetail(detail);
  }

  /** The outturn, or why there is none. */
  public Cell outturn() {
    Cell printed =
        row.figure()
            .outturn()
            .map(outturn -> printed(outturn, format()))
            .orElseGet(() -> Cell.text(missing()));
    return printed.withMarks(marks(row.marks().of(PrintedFigure.What.OUTTURN)));
  }

  private String missing() {
    return row.reportingStatus() == ReportingStatus.NOT_DUE ? "Not due yet" : "Awaited";
  }

  /** The outturn as it is written in a line of text: with its unit and marks. */
  public String outturnInText() {
    String words =
        row.figure().outturn().map(outturn -> outturn.display(format())).orElseGet(this::missing);
    return inText(words, row.marks().of(PrintedFigure.What.OUTTURN));
  }

  /** The target as it is written in a line of text. */
  public String targetInText() {
    return inText(
        row.figure().target().display(format()), row.marks().of(PrintedFigure.What.TARGET));
  }

  /** A figure with its marks in a line of text. */
  public static String inText(String words, Collection<Mark> marks) {
    return marks.isEmpty() ? words : words + " " + Marks.text(marks);
  }

  /** The unit as a word that goes with the outturn; empty where the number bears it. */
  public String unit() {
    return row.figure().outturn().flatMap(Outturn::value).map(format()::unitWords).orElse("");
  }

  /** The target, or that there is none. */
  public Cell target() {
    return printed(row.figure().target(), format())
        .withMarks(marks(row.marks().of(PrintedFigure.What.TARGET)));
  }

  /** The score, or why there is none. */
  public Cell score() {
    return Cell.sign(signs.of(row.figure().assessment().score()))
        .withMarks(marks(row.marks().of(PrintedFigure.What.SCORE)));
  }

  /** The trend against the quarter before. */
  public Cell shortTermTrend() {
    return Cell.sign(Signs.of(row.figure().assessment().shortTermTrend().direction()))
        .withMarks(marks(row.marks().of(PrintedFigure.What.SHORT_TERM_TREND)));
  }

  /** The trend against the same quarter of the year before. */
  public Cell annualTrend() {
    return Cell.sign(Signs.of(row.figure().assessment().annualTrend().direction()))
        .withMarks(marks(row.marks().of(PrintedFigure.What.ANNUAL_TREND)));
  }

  /** The outturn so many quarters before the reported one. */
  public Cell outturnBefore(int quarters) {
    return outturnOf(row.figure().quarter().plus(-quarters));
  }

  /** The outturn of an earlier quarter; empty where none was reported. */
  public Cell outturnOf(Quarter quarter) {
    return point(quarter)
        .map(
            point ->
                printed(point.outturn(), row.format(point)).withMarks(marks(row.marks().of(point))))
        .orElseGet(() -> Cell.text(""));
  }

  /** The target so many quarters before the reported one. */
  public Cell targetBefore(int quarters) {
    return targetOf(row.figure().quarter().plus(-quarters));
  }

  /** The target of an earlier quarter; empty where none was reported. */
  public Cell targetOf(Quarter quarter) {
    return point(quarter)
        .map(
            point ->
                printed(point.target(), row.format(point))
                    .withMarks(marks(row.marks().ofTarget(point))))
        .orElseGet(() -> Cell.text(""));
  }

  /**
   * A cell in a column that is headed with a quarter of the report: of a row that lags behind it,
   * with the quarter that its figure is of.
   *
   * @param quarters so many before the reported one
   */
  Cell dated(Cell cell, int quarters) {
    Quarter quarter = row.figure().quarter().plus(-quarters);
    Optional<Period> other = row.definition().otherPeriod(quarter);
    if ((row.definition().reportingLag() == 0 && other.isEmpty()) || !cell.isNumber()) {
      return cell;
    }
    String name = other.map(Period::label).orElseGet(() -> shortName(quarter));
    return cell.withDetail(cell.detail().map(known -> known + ", " + name).orElse(name));
  }

  /** A quarter as a column names it: {@code Q2 2020-21}. */
  static String shortName(Quarter quarter) {
    return "Q%d %s".formatted(quarter.number(), quarter.year());
  }

  /** The quarters before the reported one that it shows, earliest first. */
  public List<Quarter> earlierQuarters() {
    return IntStream.rangeClosed(-QUARTERS_BACK, -1)
        .mapToObj(row.figure().quarter()::plus)
        .toList();
  }

  /** What others have. */
  public String comparators() {
    return row.comparators().stream().map(this::comparator).collect(Collectors.joining("; "));
  }

  /** What must be known to read the row rightly. */
  public String notes() {
    return row.notes().stream().map(Note::text).collect(Collectors.joining("; "));
  }

  /** What others have, and what must be known to read the row rightly. */
  public Cell besides() {
    Stream<String> others = row.comparators().stream().map(this::comparator);
    Stream<String> notes = row.notes().stream().map(Note::text);
    return Cell.text(Stream.concat(others, notes).collect(Collectors.joining(". ")));
  }

  private FigureFormat format() {
    return row.format();
  }

  private Optional<HistoryPoint> point(Quarter quarter) {
    return row.history().stream().filter(point -> point.quarter().equals(quarter)).findFirst();
  }

  private String comparator(Comparators.Comparator other) {
    String value = other.display(format()).map(figure -> " " + figure).orElse("");
    String period = other.period().map(when -> " (" + when + ")").orElse("");
    return other.label() + value + period;
  }

  /** A target by itself, or that there is none. */
  public static Cell printed(Target target, FigureFormat format) {
    return target
        .number()
        .map(number -> Cell.number(format.number(number), number))
        .orElseGet(() -> Cell.text(target.display(format)));
  }

  /** An outturn by itself, or why there is none, with what it was worked out from. */
  public static Cell printed(Outturn outturn, FigureFormat format) {
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

  private static List<Mark> marks(Collection<Mark> marks) {
    return List.copyOf(marks);
  }
}

package org.goldenthread.reporting.indicator.web;

import java.util.List;
import java.util.Optional;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Sign;
import org.goldenthread.documents.table.Tone;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.print.PrintedRow;
import org.goldenthread.reporting.print.Signs;
import org.goldenthread.reporting.scorecard.web.RowView;
import org.goldenthread.reporting.site.web.Senders;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/**
 * A quarter of the history.
 *
 * @param unit as a word that goes with the outturn; empty where the number bears it
 * @param outturnInText with its unit and marks
 * @param targetInText with its unit
 * @param months each with its figure, where the quarter is recorded by month
 */
record QuarterLine(
    String quarter,
    String label,
    Cell outturn,
    String unit,
    String outturnInText,
    Cell target,
    String targetInText,
    Cell score,
    Cell shortTermTrend,
    Cell annualTrend,
    String explanation,
    String source,
    List<String> replaced,
    List<String> months) {

  private static final Signs OWN_WORDS = new Signs(ScoringPolicy.unheard(""));

  static QuarterLine of(IndicatorHistory.Entry entry, Optional<Senders> senders) {
    var assessment = entry.assessment();
    FigureFormat format = entry.format();
    return new QuarterLine(
        entry.quarter().toString(),
        entry.period().label(),
        outturn(entry),
        entry.outturn().flatMap(Outturn::value).map(format::unitWords).orElse(""),
        outturnInText(entry),
        PrintedRow.printed(entry.target(), format),
        entry.target().display(format),
        Cell.sign(OWN_WORDS.of(assessment.score())),
        trend(assessment.shortTermTrend()),
        trend(assessment.annualTrend()),
        assessment.explanation().map(format::readable).orElse(""),
        senders.flatMap(it -> entry.outturn().map(last -> SourceWords.of(last, it))).orElse(""),
        senders.map(it -> SourceWords.replaced(entry, it)).orElse(List.of()),
        months(entry));
  }

  /** Each month with its figure, where the quarter is recorded by month. */
  private static List<String> months(IndicatorHistory.Entry entry) {
    return entry.outturn().stream()
        .flatMap(outturn -> outturn.months().stream())
        .map(it -> Period.of(it.month()).label() + ": " + it.display(entry.format()))
        .toList();
  }

  private static Cell outturn(IndicatorHistory.Entry entry) {
    return entry
        .outturn()
        .map(out -> PrintedRow.printed(out, entry.format()).withMarks(List.copyOf(entry.marks())))
        .orElseGet(() -> Cell.text(""));
  }

  private static String outturnInText(IndicatorHistory.Entry entry) {
    return entry
        .outturn()
        .map(out -> PrintedRow.inText(out.display(entry.format()), entry.marks()))
        .orElse("");
  }

  private static Cell trend(Trend trend) {
    return RowView.because(Cell.sign(Signs.of(trend.direction())), trend);
  }

  static QuarterLine of(Quarter quarter, List<QuarterLine> lines) {
    return lines.stream()
        .filter(line -> line.quarter().equals(quarter.toString()))
        .findFirst()
        .orElseGet(() -> nothing(quarter));
  }

  /**
   * With its figure, score and trends as the row of a report has them. Where none is due, nothing
   * is said of the score that the figure had in the report of its own quarter.
   */
  QuarterLine asReported(RowView row) {
    return new QuarterLine(
        quarter,
        label,
        row.print().outturn(),
        row.print().unit(),
        row.print().outturnInText(),
        row.print().target(),
        row.print().targetInText(),
        row.score(),
        row.shortTermTrend(),
        row.annualTrend(),
        row.row().figure().nextDue().isPresent() ? "" : explanation,
        source,
        replaced,
        months);
  }

  private static QuarterLine nothing(Quarter quarter) {
    Cell none = Cell.sign(new Sign("–", "Awaited: no outturn has been submitted", Tone.NEUTRAL));
    Cell empty = Cell.text("");
    return new QuarterLine(
        quarter.toString(),
        quarter.label(),
        empty,
        "",
        "",
        empty,
        "",
        none,
        none,
        none,
        "",
        "",
        List.of(),
        List.of());
  }

  /** Says where a figure comes from, and if it replaced another, why. */
  static final class SourceWords {

    private SourceWords() {}

    static String of(Outturn outturn, Senders senders) {
      var from = outturn.provenance();
      String sender = senders.name(from.system().orElse(from.by()));
      String received =
          "Received at %s from %s".formatted(LondonTime.moment(outturn.submittedAt()), sender);
      return from.revision() == 1
          ? received
          : "%s; revision %d%s"
              .formatted(received, from.revision(), from.why().map(why -> ": " + why).orElse(""));
    }

    /** The revisions before the last, latest first, each with its figure. */
    static List<String> replaced(IndicatorHistory.Entry entry, Senders senders) {
      return entry.revisions().reversed().stream()
          .skip(1)
          .map(earlier -> earlier.display(entry.format()) + ": " + of(earlier, senders))
          .toList();
    }
  }
}

package org.goldenthread.reporting.scorecard;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.reporting.breakdown.BrokenDown;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;

/**
 * One indicator in a report: what a scorecard prints, and what every count is made from.
 *
 * @param definition the one in force in the reporting quarter
 * @param directorate with its name in the reporting quarter; empty for a corporate indicator
 * @param figure the figure that the report shows
 * @param format how its figures are printed: as the definition says, with more decimals where the
 *     figure and its target would otherwise not compare in print as they do
 * @param commentary what the directorate says about the figure
 * @param findings what is or was suspicious about the figure, in the order of their raising
 * @param history earliest first; the figure's own quarter, if it was reported on, is the last
 * @param comparators those of the figure's quarter, in the order to print
 * @param revised those of its figures that differ from the last publication
 * @param scoredAt when the score was worked out; empty if there is none
 * @param parts the figure by each of its breakdowns
 * @param asAt the latest time of anything that the row says
 */
public record ScorecardRow(
    IndicatorRef ref,
    Definition definition,
    Optional<Named> directorate,
    Optional<Named> priority,
    ReportedFigure figure,
    FigureFormat format,
    Optional<Commentary> commentary,
    List<Finding> findings,
    List<HistoryPoint> history,
    List<Comparators.Comparator> comparators,
    List<Note> notes,
    Set<PrintedFigure.Key> revised,
    Optional<Instant> scoredAt,
    List<BrokenDown> parts,
    Instant asAt) {

  /** The row of an indicator in the report of a quarter. */
  public static ScorecardRow of(IndicatorFigures figures, QuarterFigures report) {
    ReportedFigure figure = ReportedFigure.of(figures, report);
    ScorecardRow row = held(figures, report, figure, Set.of());
    Set<PrintedFigure.Key> revised = report.published().revised(row);
    return revised.isEmpty() ? row : held(figures, report, figure, revised);
  }

  private static ScorecardRow held(
      IndicatorFigures figures,
      QuarterFigures report,
      ReportedFigure figure,
      Set<PrintedFigure.Key> revised) {
    List<Finding> findings = report.findings().about(figures.ref(), figure.quarter());
    List<HistoryPoint> history = HistoryPoint.upTo(figure.quarter(), figures);
    return new ScorecardRow(
        figures.ref(),
        figures.definition(),
        figures.definition().directorate().map(report::directorate),
        figures.definition().priority().flatMap(report::priority),
        figure,
        format(figures.definition(), figure, history),
        figures.commentary(),
        findings,
        history,
        figures.comparators().map(Comparators::all).orElse(List.of()),
        Notes.of(figures, report.quarter()),
        revised,
        figures.scored().map(Scored::scoredAt),
        parts(figures, report, figure),
        asAt(figures, history, findings));
  }

  private static List<BrokenDown> parts(
      IndicatorFigures figures, QuarterFigures report, ReportedFigure figure) {
    return BrokenDown.of(
        figures.definition(), figure.quarter(), figures.outturns(), report.breakdowns());
  }

  private static FigureFormat format(
      Definition definition, ReportedFigure figure, List<HistoryPoint> history) {
    return definition
        .format()
        .readable(
            history.stream().map(HistoryPoint::outturn).toList(),
            Stream.concat(Stream.of(figure.target()), history.stream().map(HistoryPoint::target))
                .flatMap(target -> target.number().stream())
                .toList())
        .tellingApart(figure.outturn().flatMap(Outturn::value), figure.target().number());
  }

  /** How the figures of an earlier quarter are printed: in the unit that they were in. */
  public FigureFormat format(HistoryPoint point) {
    return point.otherFormat().orElse(format);
  }

  /** Whether its score is the lowest of the policy that gave it. */
  public boolean isBelowTarget() {
    return figure.isBelowTarget();
  }

  /** Whether it is below target and nobody has said why. */
  public boolean isCommentaryOwed() {
    return isBelowTarget() && commentary.isEmpty();
  }

  /** Whether it belongs to a part of the council. */
  public boolean isIn(Scope scope) {
    return scope.covers(priority.map(Named::code), definition.directorate());
  }

  /** What its figure is for. */
  public Period period() {
    return definition.frequency().period(figure.quarter());
  }

  /** Where it stands in the report. */
  public ReportingStatus reportingStatus() {
    return figure.reportingStatus();
  }

  /** The marks beside its figures. */
  public RowMarks marks() {
    return new RowMarks(this);
  }

  private static Instant asAt(
      IndicatorFigures figures, List<HistoryPoint> history, List<Finding> findings) {
    Stream<Instant> times =
        Stream.of(
                Stream.of(figures.changedAt()),
                history.stream().map(point -> point.outturn().submittedAt()),
                figures.scored().stream().map(Scored::scoredAt),
                figures.comparators().stream().map(Comparators::submittedAt),
                figures.commentary().stream().map(Commentary::submittedAt),
                findings.stream().map(Finding::changedAt))
            .flatMap(part -> part);
    return Collections.max(times.toList());
  }
}

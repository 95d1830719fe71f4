package org.goldenthread.reporting.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * One indicator in a report: what a scorecard prints, and what every count is made from.
 *
 * @param definition the one in force in the reporting quarter
 * @param directorate with its name in the reporting quarter; empty for a corporate indicator
 * @param figure the figure that the report shows
 * @param isCommentaryOwed whether it is below target and nobody has said why
 * @param history earliest first; the figure's own quarter, if it was reported on, is the last
 * @param comparators those of the figure's quarter, in the order to print
 * @param asAt the latest time of anything that the row says
 */
public record ScorecardRow(
    IndicatorRef ref,
    Definition definition,
    Optional<Named> directorate,
    Optional<Named> priority,
    ReportedFigure figure,
    boolean isCommentaryOwed,
    List<HistoryPoint> history,
    List<Comparators.Comparator> comparators,
    List<Note> notes,
    Instant asAt) {

  /** A row whose lists cannot change. */
  public ScorecardRow {
    history = List.copyOf(history);
    comparators = List.copyOf(comparators);
    notes = List.copyOf(notes);
  }

  /** The row of an indicator in the report of a quarter. */
  static ScorecardRow of(IndicatorFigures figures, QuarterFigures report) {
    Definition definition = figures.definition();
    ReportedFigure figure = ReportedFigure.of(figures, report);
    List<HistoryPoint> history = HistoryPoint.upTo(figure.quarter(), figures);
    return new ScorecardRow(
        figures.ref(),
        definition,
        definition.directorate().map(report::directorate),
        definition.priority().flatMap(report::priority),
        figure,
        figure.isBelowTarget() && figures.commentaryAt().isEmpty(),
        history,
        figures.comparators().map(Comparators::all).orElse(List.of()),
        Notes.of(figures, report.quarter()),
        asAt(figures, history));
  }

  /** Whether its score is the lowest of the policy that gave it. */
  public boolean isBelowTarget() {
    return figure.isBelowTarget();
  }

  /** Where it stands in the report. */
  public Standing standing() {
    return figure.standing();
  }

  private static Instant asAt(IndicatorFigures figures, List<HistoryPoint> history) {
    Stream<Instant> times =
        Stream.of(
                Stream.of(figures.changedAt()),
                history.stream().map(point -> point.outturn().submittedAt()),
                figures.scored().stream().map(Scored::scoredAt),
                figures.comparators().stream().map(Comparators::submittedAt),
                figures.commentaryAt().stream())
            .flatMap(part -> part);
    return Collections.max(times.toList());
  }
}

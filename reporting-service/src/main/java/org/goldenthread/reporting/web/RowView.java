package org.goldenthread.reporting.web;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.domain.Comparators;
import org.goldenthread.reporting.domain.FigureFormat;
import org.goldenthread.reporting.domain.HistoryPoint;
import org.goldenthread.reporting.domain.Named;
import org.goldenthread.reporting.domain.Note;
import org.goldenthread.reporting.domain.ReportedFigure;
import org.goldenthread.reporting.domain.ScorecardRow;
import org.goldenthread.reporting.domain.Standing;
import org.goldenthread.vocabulary.Quarter;

/**
 * An indicator in a table.
 *
 * @param directorate its name, or that it is corporate
 * @param line its recent figures as a small line
 */
record RowView(
    String ref,
    String title,
    String directorate,
    Figures figures,
    MarkView score,
    MarkView shortTermTrend,
    MarkView annualTrend,
    boolean commentaryOwed,
    List<ComparatorView> comparators,
    List<String> notes,
    String explanation,
    LineView line) {

  static RowView of(ScorecardRow row, BandStyle styles) {
    ReportedFigure figure = row.figure();
    FigureFormat format = row.definition().format();
    return new RowView(
        row.ref().value(),
        row.definition().title(),
        row.directorate().map(Named::name).orElse("Corporate"),
        Figures.of(row),
        MarkView.of(figure.assessment().score(), styles),
        MarkView.of(figure.assessment().shortTermTrend()),
        MarkView.of(figure.assessment().annualTrend()),
        row.isCommentaryOwed(),
        row.comparators().stream().map(c -> ComparatorView.of(c, format)).toList(),
        row.notes().stream().map(Note::text).toList(),
        figure.assessment().explanation().orElse(""),
        LineView.of(row));
  }

  /** What was reported and what was aimed at, in the order of the printed scorecards. */
  record Figures(
      FigureView lastYear,
      FigureView lastYearTarget,
      FigureView previous,
      FigureView outturn,
      FigureView target) {

    private static Figures of(ScorecardRow row) {
      FigureFormat format = row.definition().format();
      Quarter quarter = row.figure().quarter();
      Optional<HistoryPoint> lastYear = point(row, quarter.sameQuarterLastYear());
      return new Figures(
          outturn(lastYear, format),
          lastYear
              .filter(point -> point.target().number().isPresent())
              .map(point -> FigureView.of(point.target(), format))
              .orElseGet(FigureView::nothing),
          outturn(point(row, quarter.previous()), format),
          row.figure()
              .outturn()
              .map(outturn -> FigureView.of(outturn, format))
              .orElseGet(() -> missing(row.standing())),
          FigureView.of(row.figure().target(), format));
    }

    private static FigureView outturn(Optional<HistoryPoint> point, FigureFormat format) {
      return point.map(p -> FigureView.of(p.outturn(), format)).orElseGet(FigureView::nothing);
    }

    private static FigureView missing(Standing standing) {
      return FigureView.words(standing == Standing.NOT_DUE ? "Not due yet" : "Awaited", List.of());
    }

    private static Optional<HistoryPoint> point(ScorecardRow row, Quarter quarter) {
      return row.history().stream().filter(p -> p.quarter().equals(quarter)).findFirst();
    }
  }

  /** Somebody else's figure. */
  record ComparatorView(String label, String figure, String period) {

    private static ComparatorView of(Comparators.Comparator comparator, FigureFormat format) {
      return new ComparatorView(
          comparator.label(),
          comparator.value().map(format::write).orElse(""),
          comparator.period().orElse(""));
    }
  }
}

package org.goldenthread.reporting.scorecard.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.ReportedRow;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Marks;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.policy.BandStyle;
import org.goldenthread.reporting.scorecard.HistoryPoint;
import org.goldenthread.reporting.scorecard.Note;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.scorecard.Standing;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.Quarter;

/**
 * An indicator in a table.
 *
 * @param path of its own page
 * @param directorate its name, or that it is corporate
 * @param earlier the four quarters before the figure's, earliest first
 * @param outturn the figure that the report shows
 * @param line its recent figures as a small line
 */
public record RowView(
    String ref,
    String title,
    String path,
    String directorate,
    String priority,
    List<PastView> earlier,
    FigureView outturn,
    FigureView target,
    MarkView score,
    MarkView shortTermTrend,
    MarkView annualTrend,
    CommentaryView commentary,
    List<ComparatorView> comparators,
    List<String> notes,
    String explanation,
    PictureView line) {

  private static final int QUARTERS_BACK = 4;

  /** The row of a dashboard. */
  public static RowView of(ScorecardRow row, Dashboard dashboard, BandStyle styles) {
    return of(row, dashboard.publishedWithout(row), styles);
  }

  /** The row by itself. */
  public static RowView of(ReportedRow reported) {
    return of(reported.row(), reported.publishedWithout(), new BandStyle(reported.policy()));
  }

  private static RowView of(ScorecardRow row, Optional<String> publishedWithout, BandStyle styles) {
    return new RowView(
        row.ref().value(),
        row.definition().title(),
        "/indicators/" + row.ref(),
        row.directorate().map(Named::name).orElse("Corporate"),
        row.priority().map(Named::name).orElse("No priority"),
        PastView.of(row),
        outturn(row),
        FigureView.of(
            row.figure().target(),
            row.definition().format(),
            Marks.text(row.marks().of(PrintedFigure.What.TARGET))),
        MarkView.of(row.figure().assessment().score(), styles)
            .with(row.marks().of(PrintedFigure.What.SCORE)),
        MarkView.of(row.figure().assessment().shortTermTrend())
            .with(row.marks().of(PrintedFigure.What.SHORT_TERM_TREND)),
        MarkView.of(row.figure().assessment().annualTrend())
            .with(row.marks().of(PrintedFigure.What.ANNUAL_TREND)),
        CommentaryView.of(row, publishedWithout.orElse("")),
        ComparatorView.of(row),
        row.notes().stream().map(Note::text).toList(),
        row.figure().assessment().explanation().orElse(""),
        PictureView.line(row));
  }

  /** The same quarter of the year before. */
  public PastView lastYear() {
    return earlier.getFirst();
  }

  /** The marks in the row, to be explained below its table. */
  public Stream<String> marks() {
    return Stream.concat(
        Stream.of(
            outturn.mark(), target.mark(), score.mark(), shortTermTrend.mark(), annualTrend.mark()),
        earlier.stream().flatMap(past -> Stream.of(past.outturn().mark(), past.target().mark())));
  }

  private static FigureView outturn(ScorecardRow row) {
    return row.figure()
        .outturn()
        .map(
            outturn ->
                FigureView.of(
                    outturn,
                    row.definition().format(),
                    Marks.text(row.marks().of(PrintedFigure.What.OUTTURN))))
        .orElseGet(() -> missing(row.standing()));
  }

  private static FigureView missing(Standing standing) {
    return FigureView.words(
        standing == Standing.NOT_DUE ? "Not due yet" : "Awaited", List.of(), "");
  }

  /** An earlier quarter of the row. */
  public record PastView(String id, String quarter, FigureView outturn, FigureView target) {

    private static List<PastView> of(ScorecardRow row) {
      return IntStream.rangeClosed(-QUARTERS_BACK, -1)
          .mapToObj(row.figure().quarter()::plus)
          .map(quarter -> of(row, quarter))
          .toList();
    }

    private static PastView of(ScorecardRow row, Quarter quarter) {
      return row.history().stream()
          .filter(point -> point.quarter().equals(quarter))
          .findFirst()
          .map(point -> of(row, point))
          .orElseGet(() -> of(quarter, FigureView.nothing(), FigureView.nothing()));
    }

    private static PastView of(ScorecardRow row, HistoryPoint point) {
      FigureFormat format = row.definition().format();
      return of(
          point.quarter(),
          FigureView.of(point.outturn(), format, Marks.text(row.marks().of(point))),
          point.target().number().isPresent()
              ? FigureView.of(point.target(), format, Marks.text(row.marks().ofTarget(point)))
              : FigureView.nothing());
    }

    private static PastView of(Quarter quarter, FigureView outturn, FigureView target) {
      return new PastView(quarter.toString(), quarter.label(), outturn, target);
    }
  }

  /** Somebody else's figure. */
  public record ComparatorView(String label, String figure, String period) {

    private static List<ComparatorView> of(ScorecardRow row) {
      return row.comparators().stream().map(c -> of(c, row.definition().format())).toList();
    }

    public static ComparatorView of(Comparators.Comparator comparator, FigureFormat format) {
      Optional<String> source = comparator.source().filter(s -> !s.equals(comparator.label()));
      return new ComparatorView(
          comparator.label() + source.map(s -> " (" + s + ")").orElse(""),
          comparator.value().map(format::write).orElse(""),
          comparator.period().orElse(""));
    }
  }
}

package org.goldenthread.reporting.scorecard.web;

import java.util.List;
import java.util.Set;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.ReportedRow;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.print.PrintedRow;
import org.goldenthread.reporting.print.Signs;
import org.goldenthread.reporting.scorecard.Note;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.Comparators.Comparator;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/**
 * An indicator in a table of a page.
 *
 * @param print what every table prints of it
 * @param publishedWithout why the report was published although it owes a commentary; may be empty
 */
public record RowView(PrintedRow print, String publishedWithout) {

  private static final int YEAR = 4;

  /** The row of a dashboard. */
  public static RowView of(ScorecardRow row, Dashboard dashboard) {
    return new RowView(
        new PrintedRow(row, new Signs(dashboard.policy())),
        dashboard.publishedWithout(row).orElse(""));
  }

  /** The rows of a dashboard. */
  public static List<RowView> of(List<ScorecardRow> rows, Dashboard dashboard) {
    return rows.stream().map(row -> of(row, dashboard)).toList();
  }

  /** The row by itself. */
  public static RowView of(ReportedRow reported) {
    return new RowView(
        new PrintedRow(reported.row(), new Signs(reported.policy())),
        reported.publishedWithout().orElse(""));
  }

  /** The indicator. */
  public ScorecardRow row() {
    return print.row();
  }

  public String ref() {
    return row().ref().value();
  }

  /** Its reference as people write it. */
  public String reference() {
    return row().definition().reference();
  }

  public String title() {
    return row().definition().title();
  }

  /** Of its own page. */
  public String path() {
    return "/indicators/" + row().ref().inAddress();
  }

  /** Its name, or that it is corporate. */
  public String directorate() {
    return row().directorate().map(Named::name).orElse("Corporate");
  }

  public String priority() {
    return row().priority().map(Named::name).orElse("No priority");
  }

  /** The four quarters before the figure's, earliest first. */
  public List<PastView> earlier() {
    return print.earlierQuarters().stream().map(this::past).toList();
  }

  /** The same quarter of the year before. */
  public PastView lastYear() {
    return past(row().figure().quarter().plus(-YEAR));
  }

  private PastView past(Quarter quarter) {
    Cell target = print.targetOf(quarter);
    return new PastView(
        quarter,
        row().definition().frequency().period(quarter),
        print.outturnOf(quarter),
        target.isNumber() ? target : Cell.text(""));
  }

  /** Whether its figure is of an earlier quarter than the report's, or of another period. */
  public boolean isLagged() {
    return row().definition().reportingLag() > 0
        || row().definition().otherPeriod(row().figure().quarter()).isPresent();
  }

  /** The quarter or other period of its figure. */
  public String quarter() {
    return row().period().label();
  }

  /** The score, or why there is none. */
  public Cell score() {
    return print.score();
  }

  /** The trend, with what stands in its way. */
  public Cell shortTermTrend() {
    return because(print.shortTermTrend(), row().figure().assessment().shortTermTrend());
  }

  /** The trend, with what stands in its way. */
  public Cell annualTrend() {
    return because(print.annualTrend(), row().figure().assessment().annualTrend());
  }

  /** A trend with what stands in its way. */
  public static Cell because(Cell cell, Trend trend) {
    return trend.reason().map(cell::withDetail).orElse(cell);
  }

  public CommentaryView commentary() {
    return CommentaryView.of(row(), publishedWithout);
  }

  public List<ComparatorView> comparators() {
    return row().comparators().stream()
        .map(each -> new ComparatorView(each, row().format()))
        .toList();
  }

  public List<String> notes() {
    return row().notes().stream().map(Note::text).toList();
  }

  public String explanation() {
    return row().figure().assessment().explanation().map(row().format()::readable).orElse("");
  }

  /** Its recent figures as a small line. */
  public PictureView line() {
    return PictureView.line(row());
  }

  /** The marks in the row, to be explained below its table. */
  public Set<Mark> marks() {
    return row().marks().all();
  }

  /** An earlier quarter of the row, with the period that ends in it. */
  public record PastView(Quarter of, Period period, Cell outturn, Cell target) {

    public String id() {
      return of.toString();
    }

    public String quarter() {
      return period.label();
    }
  }

  /**
   * Somebody else's figure.
   *
   * @param format of the indicator's own figures
   */
  public record ComparatorView(Comparator other, FigureFormat format) {

    public String label() {
      return other.label()
          + other
              .source()
              .filter(source -> !source.equals(other.label()))
              .map(source -> " (" + source + ")")
              .orElse("");
    }

    public String figure() {
      return other.display(format).orElse("");
    }

    public String period() {
      return other.period().orElse("");
    }
  }
}

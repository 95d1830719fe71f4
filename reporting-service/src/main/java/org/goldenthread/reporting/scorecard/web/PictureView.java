package org.goldenthread.reporting.scorecard.web;

import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.chart.Period;
import org.goldenthread.documents.table.Table;
import org.goldenthread.reporting.report.History;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.Quarter;

/**
 * A picture under a tab, with its figures as a table.
 *
 * @param anchor what it is found by
 * @param tab what its tab says
 * @param caption what is seen, in a sentence
 * @param svg the picture itself
 */
public record PictureView(String anchor, String tab, String caption, String svg, Table figures) {

  public static PictureView of(String anchor, String tab, Chart chart) {
    return new PictureView(anchor, tab, chart.title(), chart.svg(), chart.figures());
  }

  /** A quarter on the axis of a picture. */
  public static Period period(Quarter quarter) {
    return new Period("Q" + quarter.number(), quarter.year().toString(), quarter.label());
  }

  /** A row's recent figures as a small line. */
  public static PictureView line(ScorecardRow row) {
    return of(
        "line-" + row.ref(), row.ref().value(), new History(row).smallChart("line-" + row.ref()));
  }

  /** The same with axes, for an account of the figure. */
  public static PictureView history(ScorecardRow row) {
    return of(
        "history-" + row.ref(), row.ref().value(), new History(row).chart("history-" + row.ref()));
  }
}

package org.goldenthread.reporting.scorecard.web;

import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.chart.Period;
import org.goldenthread.documents.table.Table;
import org.goldenthread.reporting.print.HistoryPicture;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.Frequency;
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
    return period(Frequency.QUARTERLY, quarter);
  }

  /** A quarter, or another period that ends in it, on the axis of a picture. */
  public static Period period(Frequency frequency, Quarter quarter) {
    return HistoryPicture.period(frequency, quarter, frequency.period(quarter).label());
  }

  /** A row's recent figures as a small line. */
  public static PictureView line(ScorecardRow row) {
    String id = "line-" + row.ref();
    return of(id, row.ref().value(), HistoryPicture.of(row).smallChart(id));
  }

  /** The same with axes, for an account of the figure. */
  public static PictureView history(ScorecardRow row) {
    String id = "history-" + row.ref();
    return of(id, row.ref().value(), HistoryPicture.of(row).chart(id));
  }
}

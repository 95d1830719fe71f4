package org.goldenthread.reporting.web;

import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.table.Table;

/**
 * A picture under a tab, with its figures as a table.
 *
 * @param anchor what it is found by
 * @param tab what its tab says
 * @param caption what is seen, in a sentence
 * @param svg the picture itself
 */
record PictureView(String anchor, String tab, String caption, String svg, Table figures) {

  static PictureView of(String anchor, String tab, Chart chart) {
    return new PictureView(anchor, tab, chart.title(), chart.svg(), chart.figures());
  }
}

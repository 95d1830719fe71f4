package org.goldenthread.reporting.dashboard.web;

import java.util.List;
import org.goldenthread.documents.chart.CountBars;
import org.goldenthread.reporting.print.Signs;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.TrendCounts;
import org.goldenthread.reporting.scorecard.web.PictureView;

/** Draws how many of the indicators reported moved which way. */
final class TrendPictures {

  private TrendPictures() {}

  /** One for each comparison; none where nothing is reported. */
  static List<PictureView> of(Scorecard scorecard) {
    return scorecard.reported() == 0
        ? List.of()
        : List.of(
            bars("bars-short-term", "Since the quarter before", scorecard.shortTermTrends()),
            bars("bars-annual", "Since the same quarter last year", scorecard.annualTrends()));
  }

  private static PictureView bars(String anchor, String subject, TrendCounts counts) {
    return PictureView.of(
        anchor, subject, new CountBars(anchor, subject, Signs.shares(counts)).chart());
  }
}

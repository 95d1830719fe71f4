package org.goldenthread.reporting.dashboard.web;

import java.util.List;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.policy.BandStyle;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.scorecard.web.PictureView;
import org.goldenthread.reporting.scorecard.web.RowView;

/** An indicator below target with its history against the target. */
record ExceptionView(RowView row, PictureView history) {

  static List<ExceptionView> of(Dashboard dashboard) {
    BandStyle styles = new BandStyle(dashboard.policy());
    return dashboard.scorecard().belowTarget().stream()
        .map(row -> of(row, dashboard, styles))
        .toList();
  }

  private static ExceptionView of(ScorecardRow row, Dashboard dashboard, BandStyle styles) {
    return new ExceptionView(RowView.of(row, dashboard, styles), PictureView.history(row));
  }
}

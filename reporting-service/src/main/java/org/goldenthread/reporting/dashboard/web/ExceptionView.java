package org.goldenthread.reporting.dashboard.web;

import java.util.List;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.scorecard.web.PictureView;
import org.goldenthread.reporting.scorecard.web.RowView;

/** An indicator below target with its history against the target. */
record ExceptionView(RowView row, PictureView history) {

  static List<ExceptionView> of(Dashboard dashboard) {
    return dashboard.scorecard().belowTarget().stream()
        .map(row -> new ExceptionView(RowView.of(row, dashboard), PictureView.history(row)))
        .toList();
  }
}

package org.goldenthread.reporting.quarter.web;

import org.goldenthread.documents.LondonTime;
import org.goldenthread.reporting.quarter.ReportedQuarter;

/** A quarter in the list of those that have figures. */
public record QuarterLineView(
    String quarter, String label, String period, String plan, StampView.StateWords state) {

  public static QuarterLineView of(ReportedQuarter reported) {
    return new QuarterLineView(
        reported.quarter().toString(),
        reported.quarter().label(),
        LondonTime.period(reported.quarter().firstDay(), reported.quarter().lastDay()),
        reported.plan(),
        StampView.StateWords.of(reported.state()));
  }
}

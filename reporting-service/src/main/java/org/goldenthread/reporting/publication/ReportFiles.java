package org.goldenthread.reporting.publication;

import java.util.Collections;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.Dashboard;

/** Makes files that belong to the report of a quarter; what makes some of them is such a bean. */
public interface ReportFiles {

  /**
   * The files that are made of the dashboard of the whole council or of a part of it, each when it
   * is taken; the same dashboard gives the same bytes.
   */
  Stream<ReportFile> of(Dashboard dashboard);

  /** The letters of the dashboard that some of these files cannot show. */
  default SortedSet<String> missingLetters(Dashboard dashboard) {
    return Collections.emptySortedSet();
  }
}

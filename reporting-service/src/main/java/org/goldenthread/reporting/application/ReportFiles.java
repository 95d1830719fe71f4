package org.goldenthread.reporting.application;

import java.util.List;
import org.goldenthread.vocabulary.Quarter;

/** Makes files that belong to the report of a quarter; what makes some of them is such a bean. */
public interface ReportFiles {

  /**
   * Every file that makes up the report of a quarter, in a fixed order; the same facts give the
   * same bytes.
   */
  List<ReportFile> of(Quarter quarter);
}

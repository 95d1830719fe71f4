package org.goldenthread.reporting.persistence;

import java.util.List;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;

/** Reads data-quality findings. */
final class FindingQueries {

  private static final int LONGEST_LAG = 4;
  private static final String OF_A_REPORT =
      "select document from finding where quarter between :first and :last order by id";

  private FindingQueries() {}

  /** Those about figures that a report of the quarter can show, whatever the lag. */
  static List<Finding> findings(Quarter quarter, Handle handle) {
    return handle
        .createQuery(OF_A_REPORT)
        .bind("first", quarter.plus(-LONGEST_LAG).toString())
        .bind("last", quarter.toString())
        .mapTo(String.class)
        .map(document -> Documents.read(document, FindingDocument.class).finding())
        .list();
  }
}

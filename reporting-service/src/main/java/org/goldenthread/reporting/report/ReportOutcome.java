package org.goldenthread.reporting.report;

import java.util.List;
import org.goldenthread.documents.Document;
import org.goldenthread.vocabulary.Quarter;

/** A report, or why there is none. */
sealed interface ReportOutcome {

  /** Here it is. */
  record Composed(Document document) implements ReportOutcome {}

  /** No council plan covers the quarter. */
  record NoPlan(Quarter quarter) implements ReportOutcome {}

  /**
   * There is no such directorate.
   *
   * @param known the codes of those there are
   */
  record UnknownDirectorate(String code, List<String> known) implements ReportOutcome {}

  /**
   * There is no such committee.
   *
   * @param known the codes of those there are
   */
  record UnknownCommittee(String code, List<String> known) implements ReportOutcome {}
}

package org.goldenthread.reporting.scorecard;

import java.util.Optional;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.vocabulary.Quarter;

/**
 * Where an indicator stands in a report. Every indicator stands in exactly one place, so that
 * reported and awaited make up those due, and with the rest the total.
 */
public enum ReportingStatus {
  /** Due, and its figure is there. */
  REPORTED,
  /** Due, and nothing has been submitted. */
  AWAITED,
  /** Its figure will come later; not counted as due. */
  DELAYED,
  /** Nothing is expected: no period ends, it starts later, has no figure or does not apply. */
  NOT_DUE;

  /** Whether a figure was expected in the report. */
  public boolean isDue() {
    return this == REPORTED || this == AWAITED;
  }

  /** Where it stands by what is known of the data quarter; what nobody may submit is not due. */
  static ReportingStatus of(
      IndicatorFigures figures,
      QuarterFigures report,
      Quarter dataQuarter,
      Optional<Outturn> outturn) {
    if (!figures.definition().isDueIn(report.quarter())) {
      return NOT_DUE;
    }
    if (outturn.filter(Outturn::isDelayed).isPresent()) {
      return DELAYED;
    }
    if (figures.definition().startsAfter(dataQuarter)
        || figures.definedFrom().compareTo(dataQuarter) > 0
        || outturn.filter(Outturn::isNotDue).isPresent()) {
      return NOT_DUE;
    }
    if (outturn.isPresent()) {
      return REPORTED;
    }
    return isOfNobody(figures.definition(), report, dataQuarter) ? NOT_DUE : AWAITED;
  }

  private static boolean isOfNobody(
      Definition definition, QuarterFigures report, Quarter dataQuarter) {
    return definition.directorate().filter(it -> report.isEnded(it, dataQuarter)).isPresent();
  }
}

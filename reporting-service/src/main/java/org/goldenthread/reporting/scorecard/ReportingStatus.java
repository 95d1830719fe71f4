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
  /** Nothing is expected: it starts later, has no figure or does not apply. */
  NOT_DUE;

  /** Whether a figure was expected in the report. */
  public boolean isDue() {
    return this == REPORTED || this == AWAITED;
  }

  static ReportingStatus of(Definition definition, Quarter dataQuarter, Optional<Outturn> outturn) {
    if (outturn.filter(Outturn::isDelayed).isPresent()) {
      return DELAYED;
    }
    if (definition.startsAfter(dataQuarter) || outturn.filter(Outturn::isNotDue).isPresent()) {
      return NOT_DUE;
    }
    return outturn.isPresent() ? REPORTED : AWAITED;
  }
}

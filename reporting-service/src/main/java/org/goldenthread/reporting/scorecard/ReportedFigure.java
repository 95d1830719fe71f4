package org.goldenthread.reporting.scorecard;

import java.util.Optional;
import org.goldenthread.reporting.figure.Assessment;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.vocabulary.Quarter;

/**
 * The figure of an indicator that a report shows, with its score. Where none is due it is the last
 * one, whose score is told by the report of its own quarter.
 *
 * @param quarter the quarter that it is of
 * @param outturn what was submitted for it; empty if nothing was
 * @param nextDue the quarter in whose report the next one is due, if none is in this one
 * @param isBelowTarget whether the score is the lowest of the policy that gave it
 */
public record ReportedFigure(
    Quarter quarter,
    ReportingStatus reportingStatus,
    Optional<Outturn> outturn,
    Target target,
    Assessment assessment,
    Optional<Quarter> nextDue,
    boolean isBelowTarget) {

  static ReportedFigure of(IndicatorFigures figures, QuarterFigures report) {
    Quarter quarter = figures.definition().dataQuarter(report.quarter());
    Optional<Outturn> outturn = figures.outturn(quarter);
    Target target = figures.target(quarter);
    ReportingStatus reportingStatus = ReportingStatus.of(figures, report, quarter, outturn);
    Assessment assessment =
        figures.definition().isDueIn(report.quarter())
            ? Assessment.of(outturn, target, figures.scored(quarter))
            : Assessment.NOT_DUE;
    boolean isBelowTarget =
        reportingStatus == ReportingStatus.REPORTED
            && report.policies().isBelowTarget(assessment.score(), assessment.policyCode());
    Optional<Quarter> nextDue =
        figures.definition().isDueIn(report.quarter())
            ? Optional.empty()
            : figures.definition().nextDue(report.quarter());
    return new ReportedFigure(
        quarter, reportingStatus, outturn, target, assessment, nextDue, isBelowTarget);
  }

  /** Its score, if it is among those reported and has one. */
  public Optional<Score.Banded> band() {
    return reportingStatus == ReportingStatus.REPORTED
            && assessment.score() instanceof Score.Banded banded
        ? Optional.of(banded)
        : Optional.empty();
  }
}

package org.goldenthread.reporting.finding;

import java.util.List;

/** How many findings there are about the figures of a report, by where they stand. */
public record FindingCounts(int open, int acknowledged, int corrected) {

  /** Counts of these findings. */
  public static FindingCounts of(List<ReportedFinding> findings) {
    return new FindingCounts(
        count(findings, Finding.State.OPEN),
        count(findings, Finding.State.ACKNOWLEDGED),
        count(findings, Finding.State.CORRECTED));
  }

  private static int count(List<ReportedFinding> findings, Finding.State state) {
    return (int) findings.stream().filter(found -> found.finding().state() == state).count();
  }
}

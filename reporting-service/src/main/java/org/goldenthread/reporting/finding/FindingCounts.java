package org.goldenthread.reporting.finding;

import java.util.List;
import org.goldenthread.vocabulary.code.FindingStatus;

/** How many findings there are about the figures of a report, by where they stand. */
public record FindingCounts(int open, int acknowledged, int corrected) {

  /** Counts of these findings. */
  public static FindingCounts of(List<ReportedFinding> findings) {
    return new FindingCounts(
        count(findings, FindingStatus.OPEN),
        count(findings, FindingStatus.ACKNOWLEDGED),
        count(findings, FindingStatus.CORRECTED));
  }

  private static int count(List<ReportedFinding> findings, FindingStatus state) {
    return (int) findings.stream().filter(found -> found.finding().state() == state).count();
  }
}

package org.goldenthread.outturns.intake.rest;

import java.util.List;
import org.goldenthread.outturns.submission.Finding;

public record FindingResponse(String rule, String detail) {

  public static List<FindingResponse> all(List<Finding> findings) {
    return findings.stream()
        .map(finding -> new FindingResponse(finding.rule(), finding.detail()))
        .toList();
  }
}

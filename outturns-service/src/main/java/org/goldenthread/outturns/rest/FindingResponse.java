package org.goldenthread.outturns.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Finding;

@Schema(description = "Something possible but suspicious: it was taken; correct it if it is wrong.")
record FindingResponse(
    @Schema(description = "The rule's code.", examples = "RATIO_DISAGREES_WITH_VALUE") String rule,
    @Schema(
            description = "A sentence with the figures.",
            examples = "234 of 259 is 90.3%, not 90.0%: correct the value or the ratio.")
        String detail) {

  static List<FindingResponse> all(List<Finding> findings) {
    return findings.stream()
        .map(finding -> new FindingResponse(finding.rule(), finding.detail()))
        .toList();
  }
}

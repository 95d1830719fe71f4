package org.goldenthread.reporting.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Finding;
import org.goldenthread.reporting.domain.FindingCounts;
import org.goldenthread.reporting.domain.Named;
import org.goldenthread.reporting.domain.ReportedFinding;
import org.goldenthread.vocabulary.Quarter;

/** The findings about a report's figures. */
@Schema(name = "Findings")
record FindingResponse(
    @Schema(description = "The reporting quarter", examples = "2020-21-Q2") Quarter quarter,
    CountBodies.FindingsBody counts,
    @Schema(description = "By data quarter and the time they were raised")
        List<ListedBody> findings) {

  static FindingResponse of(Quarter quarter, List<ReportedFinding> findings) {
    return new FindingResponse(
        quarter,
        CountBodies.FindingsBody.of(FindingCounts.of(findings)),
        findings.stream().map(ListedBody::of).toList());
  }

  /** A finding with where it belongs. */
  @Schema(name = "ListedFinding")
  record ListedBody(
      @JsonUnwrapped FindingBody finding,
      @Schema(description = "INDICATOR or DIRECTORATE", examples = "INDICATOR") String subjectKind,
      @Schema(
              description = "The indicator's reference or the directorate's code",
              examples = "PI.2027")
          String subject,
      @Schema(description = "The indicator's title") Optional<String> title,
      @Schema(description = "That has to deal with it", examples = "HSG")
          Optional<String> directorate,
      @Schema(examples = "Housing") Optional<String> directorateName) {

    private static ListedBody of(ReportedFinding found) {
      return new ListedBody(
          FindingBody.of(found.finding()),
          found.finding().subjectKind().name(),
          found.finding().subject(),
          found.title(),
          found.directorate().map(Named::code),
          found.directorate().map(Named::name));
    }
  }

  /** A finding. */
  @Schema(name = "Finding")
  record FindingBody(
      @Schema(examples = "0197f0c2-0000-7000-8000-000000000001") String id,
      @Schema(description = "The rule's code", examples = "RATIO_DISAGREES_WITH_VALUE") String rule,
      @Schema(description = "The data quarter of the figure", examples = "2020-21-Q2")
          Quarter quarter,
      @Schema(description = "OPEN, ACKNOWLEDGED or CORRECTED", examples = "OPEN") String state,
      @Schema(examples = "113 of 147 is 76.87, not 76.8") String detail,
      @Schema(description = "Why it was acknowledged") Optional<String> reason,
      Instant raisedAt,
      Instant changedAt) {

    static FindingBody of(Finding finding) {
      return new FindingBody(
          finding.id(),
          finding.rule(),
          finding.quarter(),
          finding.state().name(),
          finding.detail(),
          finding.reason(),
          finding.raisedAt(),
          finding.changedAt());
    }
  }
}

package org.goldenthread.outturns.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.ReferenceKind;
import org.goldenthread.outturns.domain.TrackedFinding;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(description = "A data-quality finding as it now stands, or as it stood.")
record TrackedFindingResponse(
    @Schema(
            description = "The same for ever.",
            examples = "PI.501.2020-21-Q2.RATIO_DISAGREES_WITH_VALUE")
        String id,
    @Schema(description = "The rule's code.", examples = "RATIO_DISAGREES_WITH_VALUE") String rule,
    @Schema(description = "What it is about: INDICATOR or DIRECTORATE.") ReferenceKind subjectKind,
    @Schema(examples = "PI.501") String subject,
    @Schema(type = SchemaType.STRING, examples = "2020-21-Q2") Quarter quarter,
    @Schema(description = "Who answers for it; left out where the council does.", examples = "CCS")
        @Nullable String directorate,
    @Schema(examples = "1") long revision,
    TrackedFinding.State state,
    @Schema(description = "The finding in a sentence with the figures.") String detail,
    @Schema(description = "Why it was acknowledged.") @Nullable String reason,
    @Schema(examples = "2020-10-14T09:31:07Z") Instant raisedAt,
    String raisedBy,
    @Schema(examples = "2020-10-14T09:31:07Z") Instant changedAt,
    String changedBy) {

  static TrackedFindingResponse of(TrackedFinding finding) {
    return new TrackedFindingResponse(
        finding.id(),
        finding.finding().rule(),
        finding.kind(),
        finding.position().subject(),
        finding.position().quarter(),
        finding.directorate().orElse(null),
        finding.revision(),
        finding.state(),
        finding.finding().detail(),
        finding.reason().orElse(null),
        finding.raised().at(),
        finding.raised().by(),
        finding.changed().at(),
        finding.changed().by());
  }
}

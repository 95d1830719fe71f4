package org.goldenthread.outturns.finding.rest;

import java.time.Instant;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingStatus;
import org.jspecify.annotations.Nullable;

record TrackedFindingResponse(
    String id,
    String rule,
    ReferenceKind subjectKind,
    String subject,
    Quarter quarter,
    @Nullable String directorate,
    long revision,
    FindingStatus state,
    String detail,
    @Nullable String reason,
    Instant raisedAt,
    String raisedBy,
    Instant changedAt,
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

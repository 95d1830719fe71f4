package org.goldenthread.outturns.statement.rest;

import java.time.Instant;
import java.util.List;
import org.goldenthread.outturns.intake.rest.FindingResponse;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.submission.Revision;
import org.jspecify.annotations.Nullable;

record ComparatorRevisionResponse(
    long revision,
    List<ComparatorResponse> comparators,
    List<FindingResponse> findings,
    @Nullable String revisionReason,
    @Nullable String system,
    Instant submittedAt,
    String submittedBy) {

  static ComparatorRevisionResponse of(Revision<Comparators> revision) {
    return new ComparatorRevisionResponse(
        revision.number(),
        ComparatorResponse.of(revision),
        FindingResponse.all(revision.findings()),
        revision.revisionReason().orElse(null),
        revision.system().orElse(null),
        revision.submittedAt(),
        revision.submittedBy());
  }
}

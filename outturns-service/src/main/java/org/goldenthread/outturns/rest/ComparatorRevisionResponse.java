package org.goldenthread.outturns.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Comparators;
import org.goldenthread.outturns.domain.Revision;
import org.jspecify.annotations.Nullable;

@Schema(description = "A revision of an indicator's comparators.")
record ComparatorRevisionResponse(
    @Schema(examples = "1") long revision,
    List<ComparatorResponse> comparators,
    @Schema(description = "What is suspicious about them; usually empty.")
        List<FindingResponse> findings,
    @Schema(description = "Why an earlier revision was replaced, if the submitter said.")
        @Nullable String revisionReason,
    @Schema(description = "The system that sent it, as its token names it.", examples = "housing")
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

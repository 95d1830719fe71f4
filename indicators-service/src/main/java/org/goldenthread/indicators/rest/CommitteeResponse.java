package org.goldenthread.indicators.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Committee;
import org.goldenthread.indicators.domain.Revision;

/** A committee as it now is. */
@Schema(name = "Committee", examples = Examples.COMMITTEE)
record CommitteeResponse(
    @Schema(examples = "SCRUTINY") String code,
    @Schema(description = "1 for the first state, one more for each change", examples = "1")
        long revision,
    @Schema(examples = "Scrutiny Committee") String name,
    @Schema(description = "Codes") List<String> directorates,
    @Schema(description = "Codes") List<String> priorities,
    @Schema(description = "How its report begins") Optional<String> introduction,
    @Schema(description = "What it is asked to do, in the order to print")
        List<String> recommendations,
    Instant changedAt,
    @Schema(description = "The subject of the token that made the change") String changedBy) {

  static CommitteeResponse of(Revision<Committee> revision) {
    Committee committee = revision.content();
    return new CommitteeResponse(
        committee.code(),
        revision.number(),
        committee.name(),
        committee.directorates(),
        committee.priorities(),
        committee.introduction(),
        committee.recommendations(),
        revision.recordedAt(),
        revision.recordedBy());
  }
}

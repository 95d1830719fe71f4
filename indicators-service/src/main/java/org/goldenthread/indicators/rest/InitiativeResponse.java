package org.goldenthread.indicators.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Initiative;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.indicators.rest.InitiativeRequest.MilestoneBody;

/** A key initiative as it now is. */
@Schema(name = "Initiative", examples = Examples.INITIATIVE)
record InitiativeResponse(
    @Schema(examples = "YP1a") String ref,
    @Schema(description = "1 for the first state, one more for each change", examples = "1")
        long revision,
    String title,
    @Schema(description = "The code of a plan's priority", examples = "YP")
        Optional<String> priority,
    @Schema(description = "The objective that it serves") Optional<String> objective,
    @Schema(description = "The code of the directorate that leads it", examples = "DCS")
        Optional<String> directorate,
    @Schema(description = "The role that leads it") Optional<String> leadRole,
    List<MilestoneBody> milestones,
    Instant changedAt,
    @Schema(description = "The subject of the token that made the change") String changedBy) {

  static InitiativeResponse of(Revision<Initiative> revision) {
    Initiative initiative = revision.content();
    return new InitiativeResponse(
        initiative.ref(),
        revision.number(),
        initiative.title(),
        initiative.priority(),
        initiative.objective(),
        initiative.directorate(),
        initiative.leadRole(),
        initiative.milestones().stream().map(MilestoneBody::of).toList(),
        revision.recordedAt(),
        revision.recordedBy());
  }
}

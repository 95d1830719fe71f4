package org.goldenthread.outturns.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.InitiativeProgress;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(description = "A revision of an initiative's progress.")
record InitiativeProgressResponse(
    @Schema(examples = "YP1a") String ref,
    @Schema(type = SchemaType.STRING, examples = "2020-21-Q2") Quarter quarter,
    @Schema(examples = "1") long revision,
    @Schema(examples = "GOOD") String status,
    @Nullable String progress,
    @Schema(description = "Why an earlier revision was replaced, if the submitter said.")
        @Nullable String revisionReason,
    @Schema(description = "The system that sent it, as its token names it.", examples = "housing")
        @Nullable String system,
    Instant submittedAt,
    String submittedBy) {

  static InitiativeProgressResponse of(Revision<InitiativeProgress> revision) {
    InitiativeProgress progress = revision.content();
    return new InitiativeProgressResponse(
        progress.ref(),
        progress.quarter(),
        revision.number(),
        progress.status(),
        progress.progress().orElse(null),
        revision.revisionReason().orElse(null),
        revision.system().orElse(null),
        revision.submittedAt(),
        revision.submittedBy());
  }
}

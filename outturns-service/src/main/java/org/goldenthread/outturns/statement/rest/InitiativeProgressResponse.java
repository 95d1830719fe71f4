package org.goldenthread.outturns.statement.rest;

import java.time.Instant;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

record InitiativeProgressResponse(
    String ref,
    Quarter quarter,
    long revision,
    String status,
    @Nullable String progress,
    @Nullable String revisionReason,
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

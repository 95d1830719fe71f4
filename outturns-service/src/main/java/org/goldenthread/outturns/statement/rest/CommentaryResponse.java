package org.goldenthread.outturns.statement.rest;

import java.time.Instant;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

record CommentaryResponse(
    IndicatorRef ref,
    Quarter quarter,
    long revision,
    @Nullable String performance,
    @Nullable String impact,
    @Nullable String assurance,
    @Nullable String actions,
    @Nullable String revisionReason,
    @Nullable String system,
    Instant submittedAt,
    String submittedBy) {

  static CommentaryResponse of(Revision<Commentary> revision) {
    Commentary commentary = revision.content();
    return new CommentaryResponse(
        commentary.ref(),
        commentary.quarter(),
        revision.number(),
        commentary.performance().orElse(null),
        commentary.impact().orElse(null),
        commentary.assurance().orElse(null),
        commentary.actions().orElse(null),
        revision.revisionReason().orElse(null),
        revision.system().orElse(null),
        revision.submittedAt(),
        revision.submittedBy());
  }
}

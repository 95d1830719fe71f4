package org.goldenthread.outturns.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Commentary;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(description = "A revision of an exception commentary.")
record CommentaryResponse(
    @Schema(type = SchemaType.STRING, examples = "PI.47") IndicatorRef ref,
    @Schema(type = SchemaType.STRING, examples = "2020-21-Q2") Quarter quarter,
    @Schema(examples = "1") long revision,
    @Nullable String performance,
    @Nullable String impact,
    @Nullable String assurance,
    @Nullable String actions,
    @Schema(description = "Why an earlier revision was replaced, if the submitter said.")
        @Nullable String revisionReason,
    @Schema(description = "The system that sent it, as its token names it.", examples = "housing")
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

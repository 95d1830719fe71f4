package org.goldenthread.outturns.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Entry;
import org.goldenthread.outturns.domain.InitiativeProgress;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(description = "How a key initiative gets on.", requiredProperties = "status")
record InitiativeProgressRequest(
    @Schema(
            description = "A code of the scoring policy's initiative statuses.",
            examples = "GOOD",
            maxLength = 60)
        @Nullable String status,
    @Schema(description = "What was done and what comes next.", maxLength = 20000)
        @Nullable String progress,
    @Schema(
            description =
                "Why an earlier revision is replaced, or why this comes after the quarter was"
                    + " closed; kept with the revision. Needed in a closed quarter.",
            maxLength = 4000)
        @Nullable String revisionReason) {

  /** What was sent, with why. */
  Entry<InitiativeProgress> entry(String ref, Quarter quarter) {
    return new Entry<>(progress(ref, quarter), Fields.text(revisionReason));
  }

  private InitiativeProgress progress(String ref, Quarter quarter) {
    return new InitiativeProgress(
        ref, quarter, Fields.text(status).orElse(""), Fields.text(progress));
  }
}

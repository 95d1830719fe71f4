package org.goldenthread.outturns.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Commentary;
import org.goldenthread.outturns.domain.Entry;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(description = "Why an indicator misses its target; at least one part.")
record CommentaryRequest(
    @Schema(description = "What the data tells.", maxLength = 20000) @Nullable String performance,
    @Schema(description = "Issues and risks for service delivery.", maxLength = 20000)
        @Nullable String impact,
    @Schema(
            description = "Evidence that actions are in place and have an impact.",
            maxLength = 20000)
        @Nullable String assurance,
    @Schema(description = "What is being done.", maxLength = 20000) @Nullable String actions,
    @Schema(
            description =
                "Why an earlier revision is replaced, or why this comes after the quarter was"
                    + " closed; kept with the revision. Needed in a closed quarter.",
            maxLength = 4000)
        @Nullable String revisionReason) {

  /** What was sent, with why. */
  Entry<Commentary> entry(IndicatorRef ref, Quarter quarter) {
    return new Entry<>(commentary(ref, quarter), Fields.text(revisionReason));
  }

  private Commentary commentary(IndicatorRef ref, Quarter quarter) {
    return new Commentary(
        ref,
        quarter,
        Fields.text(performance),
        Fields.text(impact),
        Fields.text(assurance),
        Fields.text(actions));
  }
}

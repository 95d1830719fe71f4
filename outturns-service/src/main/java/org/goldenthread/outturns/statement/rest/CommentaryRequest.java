package org.goldenthread.outturns.statement.rest;

import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

record CommentaryRequest(
    @Nullable String performance,
    @Nullable String impact,
    @Nullable String assurance,
    @Nullable String actions,
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

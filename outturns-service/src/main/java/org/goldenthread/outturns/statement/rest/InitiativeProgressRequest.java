package org.goldenthread.outturns.statement.rest;

import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

record InitiativeProgressRequest(
    @Nullable String status, @Nullable String progress, @Nullable String revisionReason) {

  /** What was sent, with why. */
  Entry<InitiativeProgress> entry(String ref, Quarter quarter) {
    return new Entry<>(progress(ref, quarter), Fields.text(revisionReason));
  }

  private InitiativeProgress progress(String ref, Quarter quarter) {
    return new InitiativeProgress(
        ref, quarter, Fields.text(status).orElse(""), Fields.text(progress));
  }
}

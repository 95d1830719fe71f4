package org.goldenthread.outturns.quarter.rest;

import java.time.Instant;
import org.goldenthread.outturns.quarter.QuarterState;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.jspecify.annotations.Nullable;

record QuarterStateResponse(
    Quarter quarter,
    QuarterStatus state,
    @Nullable String reason,
    long revision,
    @Nullable Instant changedAt,
    @Nullable String changedBy) {

  static QuarterStateResponse of(QuarterState state) {
    return new QuarterStateResponse(
        state.quarter(),
        state.state(),
        state.reason().orElse(null),
        state.revision(),
        state.changedAt(),
        state.changedBy());
  }

  static QuarterStateResponse neverChanged(Quarter quarter) {
    return new QuarterStateResponse(quarter, QuarterStatus.OPEN, null, 0, null, null);
  }
}

package org.goldenthread.outturns.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.QuarterState;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(description = "Whether a quarter takes submissions.")
record QuarterStateResponse(
    @Schema(type = SchemaType.STRING, examples = "2020-21-Q2") Quarter quarter,
    QuarterState.State state,
    @Nullable String reason,
    @Schema(description = "0 for a quarter that nobody opened or closed.", examples = "1")
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
    return new QuarterStateResponse(quarter, QuarterState.State.OPEN, null, 0, null, null);
  }
}

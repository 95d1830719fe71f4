package org.goldenthread.indicators.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Stamp;

/** Who made a revision and when. */
@Schema(name = "Revision", examples = Examples.REVISION)
record StampResponse(
    @Schema(description = "1 for the first state, one more for each change", examples = "1")
        long revision,
    Instant changedAt,
    @Schema(description = "The subject of the token that made the change") String changedBy) {

  static StampResponse of(Stamp stamp) {
    return new StampResponse(stamp.number(), stamp.recordedAt(), stamp.recordedBy());
  }
}

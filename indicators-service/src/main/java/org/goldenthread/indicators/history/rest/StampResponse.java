package org.goldenthread.indicators.history.rest;

import java.time.Instant;
import java.util.Optional;
import org.goldenthread.indicators.history.Stamp;

/** Who made a revision and when. */
public record StampResponse(
    long revision, Instant changedAt, String changedBy, Optional<String> revisionReason) {

  public static StampResponse of(Stamp stamp) {
    return new StampResponse(
        stamp.number(), stamp.recordedAt(), stamp.recordedBy(), stamp.reason());
  }
}

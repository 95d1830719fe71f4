package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.util.Optional;
import org.goldenthread.reporting.quarter.QuarterState;

/** A quarter's state as it is kept. */
record QuarterStateDocument(QuarterState.Stage state, Instant changedAt) {

  QuarterState quarterState() {
    return new QuarterState(state, Optional.of(changedAt));
  }
}

package org.goldenthread.reporting.quarter;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether figures may still be submitted for a quarter.
 *
 * @param stage open until someone closes it
 * @param changedAt empty if nobody ever changed it
 */
public record QuarterState(Stage stage, Optional<Instant> changedAt) {

  /** A quarter that nobody has closed. */
  public static final QuarterState NEVER_CHANGED = new QuarterState(Stage.OPEN, Optional.empty());

  /** Where a quarter stands. */
  public enum Stage {
    /** Directorates may submit. */
    OPEN,
    /** Only the performance team may submit, with a reason. */
    CLOSED,
    /** Its report has been frozen for anyone to read. */
    PUBLISHED
  }
}

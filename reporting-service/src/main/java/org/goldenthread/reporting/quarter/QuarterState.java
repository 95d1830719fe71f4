package org.goldenthread.reporting.quarter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.vocabulary.Quarter;

/**
 * Whether figures may still be submitted for a quarter.
 *
 * @param stage open until someone closes it
 * @param changedAt empty if nobody ever changed it
 * @param accepted what had been accepted when it was closed, for the quarters that its report shows
 */
public record QuarterState(Stage stage, Optional<Instant> changedAt, List<Accepted> accepted) {

  /** A quarter that nobody has closed. */
  public static final QuarterState NEVER_CHANGED =
      new QuarterState(Stage.OPEN, Optional.empty(), List.of());

  /**
   * What had been accepted of one kind for one quarter.
   *
   * @param revisions the last revisions of all its keys, added up
   */
  public record Accepted(FactKind kind, Quarter quarter, long revisions) {}

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

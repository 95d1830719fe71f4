package org.goldenthread.scoring.domain;

/** How a value moved against an earlier one, or why that cannot be said. */
public sealed interface Trend {

  /** The direction or the reason for none: what a reader sees of it. */
  default String verdict() {
    return switch (this) {
      case Judged(Direction direction, _) -> direction.name();
      case Neutral(Movement movement, _) -> movement.name();
      case None(NoTrendReason reason) -> "none: " + reason.name();
    };
  }

  /** A movement that the polarity calls good or bad. */
  record Judged(Direction direction, Comparison comparison) implements Trend {}

  /** A movement of an indicator of which neither direction is good. */
  record Neutral(Movement movement, Comparison comparison) implements Trend {}

  /** No trend. */
  record None(NoTrendReason reason) implements Trend {}

  /** What a judged trend says. */
  enum Direction {
    /** Moved to the good side. */
    IMPROVED,
    /** Did not move beyond the dead band. */
    CONSISTENT,
    /** Moved to the bad side. */
    WORSE
  }

  /** What a neutral trend says. */
  enum Movement {
    /** Rose. */
    INCREASED,
    /** Did not move beyond the dead band. */
    UNCHANGED,
    /** Fell. */
    DECREASED
  }
}

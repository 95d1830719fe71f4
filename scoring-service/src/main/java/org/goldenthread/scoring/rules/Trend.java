package org.goldenthread.scoring.rules;

import java.util.Optional;

/** How a value moved against an earlier one, or why that cannot be said. */
public sealed interface Trend {

  /** The direction or the reason for none: what a reader sees of it. */
  default String verdict() {
    return whyNone().map(reason -> "none: " + reason.name()).orElseGet(this::directionName);
  }

  /** The direction's name; NONE where there is no trend. */
  default String directionName() {
    return switch (this) {
      case Judged(Direction direction, _) -> direction.name();
      case Neutral(Movement movement, _) -> movement.name();
      case None _ -> "NONE";
    };
  }

  /** What was compared, where something was. */
  default Optional<Comparison> compared() {
    return switch (this) {
      case Judged(_, Comparison comparison) -> Optional.of(comparison);
      case Neutral(_, Comparison comparison) -> Optional.of(comparison);
      case None _ -> Optional.empty();
    };
  }

  /** Why there is none. */
  default Optional<NoTrendReason> whyNone() {
    return this instanceof None(NoTrendReason reason) ? Optional.of(reason) : Optional.empty();
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

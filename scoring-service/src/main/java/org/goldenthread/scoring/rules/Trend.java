package org.goldenthread.scoring.rules;

import java.util.Optional;
import org.goldenthread.vocabulary.code.Direction;

/** How a value moved against an earlier one, or why that cannot be said. */
public sealed interface Trend {

  /** The direction or the reason for none: what a reader sees of it. */
  default String verdict() {
    return whyNone().map(reason -> "none: " + reason.name()).orElseGet(() -> direction().name());
  }

  /** Where it went; NONE where there is no trend. */
  Direction direction();

  /** What was compared, where something was. */
  default Optional<Comparison> compared() {
    return this instanceof Compared(_, Comparison comparison)
        ? Optional.of(comparison)
        : Optional.empty();
  }

  /** Why there is none. */
  default Optional<NoTrendReason> whyNone() {
    return this instanceof None(NoTrendReason reason) ? Optional.of(reason) : Optional.empty();
  }

  /** A movement: good or bad by polarity, or only told where neither direction is good. */
  record Compared(Direction direction, Comparison comparison) implements Trend {}

  /** No trend. */
  record None(NoTrendReason reason) implements Trend {
    @Override
    public Direction direction() {
      return Direction.NONE;
    }
  }
}

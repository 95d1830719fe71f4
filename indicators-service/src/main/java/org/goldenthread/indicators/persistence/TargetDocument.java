package org.goldenthread.indicators.persistence;

import java.util.Optional;
import org.goldenthread.indicators.domain.Decimal;
import org.goldenthread.indicators.domain.NoTarget;
import org.goldenthread.indicators.domain.Target;
import org.goldenthread.indicators.domain.Tolerance;

/** A target as it is written: with a value, or with {@code none}. */
record TargetDocument(
    Optional<Decimal> value,
    Optional<Tolerance> tolerance,
    Optional<String> reason,
    Optional<NoTarget> none,
    Optional<String> note) {

  static TargetDocument of(Target target) {
    return switch (target) {
      case Target.Value(var value, var tolerance, var reason) ->
          new TargetDocument(
              Optional.of(value), tolerance, reason, Optional.empty(), Optional.empty());
      case Target.None(var why, var note) ->
          new TargetDocument(
              Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why), note);
    };
  }

  Target target() {
    return value
        .<Target>map(set -> new Target.Value(set, tolerance, reason))
        .orElseGet(() -> new Target.None(none.orElseThrow(), note));
  }
}

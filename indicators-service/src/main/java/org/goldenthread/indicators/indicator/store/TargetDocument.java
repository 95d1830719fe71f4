package org.goldenthread.indicators.indicator.store;

import java.util.Optional;
import org.goldenthread.indicators.indicator.NoTarget;
import org.goldenthread.indicators.indicator.Target;
import org.goldenthread.indicators.policy.Tolerance;
import org.goldenthread.vocabulary.Decimal;

/** A target as it is written: with a value, or with {@code none}. */
public record TargetDocument(
    Optional<Decimal> value,
    Optional<Tolerance> tolerance,
    Optional<String> reason,
    Optional<NoTarget> none,
    Optional<String> note) {

  public static TargetDocument of(Target target) {
    return switch (target) {
      case Target.Value(var value, var tolerance, var reason) ->
          new TargetDocument(
              Optional.of(value), tolerance, reason, Optional.empty(), Optional.empty());
      case Target.None(var why, var note) ->
          new TargetDocument(
              Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why), note);
    };
  }

  public Target target() {
    return value
        .<Target>map(set -> new Target.Value(set, tolerance, reason))
        .orElseGet(() -> new Target.None(none.orElseThrow(), note));
  }
}

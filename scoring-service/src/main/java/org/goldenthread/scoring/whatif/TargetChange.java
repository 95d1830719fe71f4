package org.goldenthread.scoring.whatif;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.framework.Percentage;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.series.Target;

/** How a supposed target follows from the one that is set. */
public sealed interface TargetChange {

  /** The supposed target of a quarter. A tolerance of the quarter's own stays. */
  Target of(Target set);

  /**
   * One value, whatever is set; also where nothing is set.
   *
   * @param value in the indicator's unit
   */
  record To(BigDecimal value) implements TargetChange {
    @Override
    public Target of(Target set) {
      Optional<Tolerance> own =
          switch (set) {
            case Target.Value(_, Optional<Tolerance> tolerance) -> tolerance;
            case Target.None _ -> Optional.empty();
          };
      return new Target.Value(value, own);
    }
  }

  /**
   * Higher by a percentage of what is set, without its sign; exact. No target stays none.
   *
   * @param percent below zero to lower the targets
   */
  record ByPercent(BigDecimal percent) implements TargetChange {
    @Override
    public Target of(Target set) {
      return switch (set) {
        case Target.Value(BigDecimal value, Optional<Tolerance> tolerance) ->
            new Target.Value(value.add(Percentage.ofAbsolute(value, percent)), tolerance);
        case Target.None none -> none;
      };
    }
  }
}

package org.goldenthread.scoring.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Target;

/**
 * The tolerance that applies to a score: the quarter's own, else the indicator's, else the
 * policy's.
 *
 * @param setting percentage or amount
 * @param source who set it
 * @param amount what it comes to around the target, in the indicator's unit
 */
public record ToleranceInForce(Tolerance setting, Source source, BigDecimal amount) {

  /** Who set a tolerance. */
  public enum Source {
    /** The target of the quarter. */
    QUARTER,
    /** The indicator's definition. */
    INDICATOR,
    /** The scoring policy. */
    POLICY
  }

  static ToleranceInForce of(Target.Value target, Definition definition, ScoringPolicy policy) {
    return target
        .tolerance()
        .map(setting -> around(target, setting, Source.QUARTER))
        .or(() -> ownOf(definition, target))
        .orElseGet(() -> around(target, policy.defaultTolerance(), Source.POLICY));
  }

  private static Optional<ToleranceInForce> ownOf(Definition definition, Target.Value target) {
    return definition.tolerance().map(setting -> around(target, setting, Source.INDICATOR));
  }

  private static ToleranceInForce around(Target.Value target, Tolerance setting, Source source) {
    return new ToleranceInForce(setting, source, setting.around(target.value()));
  }
}

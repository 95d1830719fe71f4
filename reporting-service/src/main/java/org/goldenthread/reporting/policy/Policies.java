package org.goldenthread.reporting.policy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.figure.Score;

/**
 * The policies that scored the figures of a report.
 *
 * @param governing the policy of the plan in force
 * @param byCode every policy that has been heard of: a lagged indicator's quarter may have been
 *     scored by the policy of the plan before
 */
public record Policies(ScoringPolicy governing, Map<String, ScoringPolicy> byCode) {

  /** The policies, of which the one with the code governs. */
  public static Policies governedBy(String code, Map<String, ScoringPolicy> byCode) {
    ScoringPolicy known = byCode.get(code);
    return new Policies(known == null ? ScoringPolicy.unheard(code) : known, byCode);
  }

  /** Whether the score is the worst of the policy that gave it. */
  public boolean isBelowTarget(Score score, Optional<String> policyCode) {
    ScoringPolicy policy = policyCode.map(byCode::get).orElse(governing);
    return score instanceof Score.Banded banded && policy.isLowest(banded.band());
  }

  /** When the governing policy was last changed, if it has been heard of. */
  public Optional<Instant> changedAt() {
    return governing.changedAt();
  }
}

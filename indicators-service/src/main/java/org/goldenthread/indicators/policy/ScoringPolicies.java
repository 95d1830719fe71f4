package org.goldenthread.indicators.policy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.Histories;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.vocabulary.Quarter;

/** Scoring policies. One that changes rescores every quarter that it governs. */
@Singleton
public class ScoringPolicies extends Concept<ScoringPolicy, ScoringPolicy> {

  private static final String KIND = "scoring-policy";

  private final PolicyUse use;

  ScoringPolicies(Histories histories, PolicyUse use) {
    super(KIND, "scoring-policies", ScoringPolicy.class, histories.of(KIND, ScoringPolicy.class));
    this.use = use;
  }

  @Override
  public boolean takesReason() {
    return true;
  }

  @Override
  public Change<ScoringPolicy> change(String code, ScoringPolicy policy) {
    return new Change<>(this, code, new Adopting(policy));
  }

  private record Explained(
      @JsonUnwrapped ScoringPolicy policy, List<ScoringPolicy.LegendEntry> legend) {}

  @Override
  public Class<?> answered() {
    return Explained.class;
  }

  @Override
  public Object answer(ScoringPolicy policy, Optional<Quarter> quarter) {
    return new Explained(policy, policy.legend());
  }

  private final class Adopting implements Edit<ScoringPolicy> {

    private final ScoringPolicy policy;

    private Adopting(ScoringPolicy policy) {
      this.policy = policy;
    }

    @Override
    public ScoringPolicy apply(Optional<ScoringPolicy> present) {
      return policy;
    }

    @Override
    public Optional<Refusal> refusal(Optional<ScoringPolicy> present) {
      return Refusal.of(policy.faults());
    }

    @Override
    public List<Quarter> rewrites(
        ScoringPolicy before, ScoringPolicy after, List<Quarter> signedOff) {
      return before.equals(after) ? List.of() : use.scoredBy(policy.code(), signedOff);
    }
  }
}

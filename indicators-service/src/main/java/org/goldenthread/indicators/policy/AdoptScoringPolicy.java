package org.goldenthread.indicators.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Recorder;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.quarter.SignedOffQuarters;
import org.goldenthread.vocabulary.Quarter;

/** Adopts a scoring policy or changes one, which rescores every quarter that it governs. */
@ApplicationScoped
public class AdoptScoringPolicy {

  private final PolicyUse use;
  private final Recorder<ScoringPolicy> recorder;

  AdoptScoringPolicy(
      History<ScoringPolicy> policies,
      SignedOffQuarters signedOff,
      PolicyUse use,
      Announcer<ScoringPolicy> announcer,
      Clock clock) {
    this.use = use;
    this.recorder = new Recorder<>(policies, announcer, clock, signedOff::all);
  }

  /** Adopts the policy in place of the one with the same code. */
  @Transactional
  public Outcome<ScoringPolicy> adopt(ScoringPolicy policy, Author author) {
    return recorder.record(policy.code(), new Adopting(policy), author);
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

package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.Fault;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.domain.Refusal.BreaksRules;
import org.goldenthread.indicators.domain.ScoringPolicy;

/** Adopts a scoring policy or changes one, which rescores every quarter that it governs. */
@ApplicationScoped
public class AdoptScoringPolicy {

  private final Documents<ScoringPolicy> policies;
  private final Recorder<ScoringPolicy> recorder;

  AdoptScoringPolicy(
      Documents<ScoringPolicy> policies, Announcer<ScoringPolicy> announcer, Clock clock) {
    this.policies = policies;
    this.recorder = new Recorder<>(policies, announcer, clock);
  }

  /** Adopts the policy in place of the one with the same code. */
  @Transactional
  public Outcome<ScoringPolicy> adopt(ScoringPolicy policy, Author author) {
    List<Fault> faults = policy.faults();
    return faults.isEmpty()
        ? recorder.record(new WholeEdit<>(policy.code(), policy, policies), author)
        : new Outcome.Refused<>(new BreaksRules(faults));
  }
}

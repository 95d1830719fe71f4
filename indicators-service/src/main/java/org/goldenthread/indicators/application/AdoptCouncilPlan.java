package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.CouncilPlan;
import org.goldenthread.indicators.domain.Fault;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.domain.Refusal;
import org.goldenthread.indicators.domain.Refusal.BreaksRules;
import org.goldenthread.indicators.domain.Refusal.PlanOverlaps;
import org.goldenthread.indicators.domain.Refusal.UnknownScoringPolicy;
import org.goldenthread.indicators.domain.ScoringPolicy;

/** Adopts a council plan or changes one. A quarter belongs to one plan at most. */
@ApplicationScoped
public class AdoptCouncilPlan {

  private final CouncilPlans plans;
  private final Documents<ScoringPolicy> policies;
  private final Recorder<CouncilPlan> recorder;

  AdoptCouncilPlan(
      CouncilPlans plans,
      Documents<ScoringPolicy> policies,
      Announcer<CouncilPlan> announcer,
      Clock clock) {
    this.plans = plans;
    this.policies = policies;
    this.recorder = new Recorder<>(plans, announcer, clock);
  }

  /** Adopts the plan in place of the one with the same code. */
  @Transactional
  public Outcome<CouncilPlan> adopt(CouncilPlan plan, Author author) {
    return refusal(plan)
        .<Outcome<CouncilPlan>>map(Outcome.Refused::new)
        .orElseGet(() -> recorder.record(new WholeEdit<>(plan.code(), plan, plans), author));
  }

  private Optional<Refusal> refusal(CouncilPlan plan) {
    List<Fault> faults = plan.faults();
    if (!faults.isEmpty()) {
      return Optional.of(new BreaksRules(faults));
    }
    if (policies.current(plan.scoringPolicy()).isEmpty()) {
      return Optional.of(new UnknownScoringPolicy(plan.scoringPolicy()));
    }
    return plans.overlapping(plan).map(other -> new PlanOverlaps(plan, other));
  }
}

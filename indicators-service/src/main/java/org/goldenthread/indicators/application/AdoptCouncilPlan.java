package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.CouncilPlan;
import org.goldenthread.indicators.domain.CouncilPlan.PolicyChange;
import org.goldenthread.indicators.domain.Fault;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.domain.Refusal;
import org.goldenthread.indicators.domain.Refusal.BreaksRules;
import org.goldenthread.indicators.domain.Refusal.PlanOverlaps;
import org.goldenthread.indicators.domain.Refusal.UnknownScoringPolicy;
import org.goldenthread.indicators.domain.Revision;
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

  /**
   * Adopts the plan in place of the one with the same code. The names that its priorities have had
   * stay, but for those of the priorities whose names are all given.
   *
   * @param allNamesGiven the codes of those priorities
   */
  @Transactional
  public Outcome<CouncilPlan> adopt(CouncilPlan plan, Set<String> allNamesGiven, Author author) {
    return refusal(plan)
        .<Outcome<CouncilPlan>>map(Outcome.Refused::new)
        .orElseGet(() -> recorder.record(new Adopting(plan, allNamesGiven, plans), author));
  }

  private Optional<Refusal> refusal(CouncilPlan plan) {
    List<Fault> faults = plan.faults();
    if (!faults.isEmpty()) {
      return Optional.of(new BreaksRules(faults));
    }
    return unknownPolicy(plan)
        .or(() -> plans.overlapping(plan).map(other -> new PlanOverlaps(plan, other)));
  }

  private Optional<Refusal> unknownPolicy(CouncilPlan plan) {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("/scoringPolicy", plan.scoringPolicy());
    List<PolicyChange> changes = plan.policyChanges();
    for (int position = 0; position < changes.size(); position++) {
      String pointer = "/policyChanges/%d/scoringPolicy".formatted(position);
      named.put(pointer, changes.get(position).scoringPolicy());
    }
    return named.entrySet().stream()
        .filter(it -> policies.current(it.getValue()).isEmpty())
        .findFirst()
        .map(it -> new UnknownScoringPolicy(it.getKey(), it.getValue()));
  }

  private record Adopting(CouncilPlan plan, Set<String> allNamesGiven, CouncilPlans plans)
      implements Edit<CouncilPlan> {

    @Override
    public String key() {
      return plan.code();
    }

    @Override
    public CouncilPlan apply(Optional<CouncilPlan> present) {
      return present.map(before -> plan.keepingNamesOf(before, allNamesGiven)).orElse(plan);
    }

    @Override
    public boolean creates(Optional<CouncilPlan> present) {
      return present.isEmpty();
    }

    @Override
    public void keep(Revision<CouncilPlan> revision) {
      plans.append(revision);
    }
  }
}

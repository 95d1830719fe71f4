package org.goldenthread.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Recorder;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;
import org.goldenthread.indicators.policy.ScoringPolicy;

/** Adopts a council plan or changes one. A quarter belongs to one plan at most. */
@ApplicationScoped
public class AdoptCouncilPlan {

  private final CouncilPlans plans;
  private final History<ScoringPolicy> policies;
  private final Recorder<CouncilPlan> recorder;

  AdoptCouncilPlan(
      CouncilPlans plans,
      History<ScoringPolicy> policies,
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
    return adopting(plan, allNamesGiven).make(author);
  }

  /** The change, to be made with others. */
  public Change<CouncilPlan> adopting(CouncilPlan plan, Set<String> allNamesGiven) {
    return new Change<>(plan.code(), new Adopting(plan, allNamesGiven), recorder);
  }

  private final class Adopting implements Edit<CouncilPlan> {

    private final CouncilPlan plan;
    private final Set<String> allNamesGiven;

    private Adopting(CouncilPlan plan, Set<String> allNamesGiven) {
      this.plan = plan;
      this.allNamesGiven = allNamesGiven;
    }

    @Override
    public CouncilPlan apply(Optional<CouncilPlan> present) {
      return present.map(before -> plan.keepingNamesOf(before, allNamesGiven)).orElse(plan);
    }

    @Override
    public Optional<Refusal> refusal(Optional<CouncilPlan> present) {
      return Refusal.of(plan.faults())
          .or(this::unknownPolicy)
          .or(() -> plans.overlapping(plan).map(this::overlaps));
    }

    private Optional<Refusal> unknownPolicy() {
      Map<String, String> named = new LinkedHashMap<>();
      named.put("/scoringPolicy", plan.scoringPolicy());
      for (int position = 0; position < plan.policyChanges().size(); position++) {
        named.put(
            "/policyChanges/%d/scoringPolicy".formatted(position),
            plan.policyChanges().get(position).scoringPolicy());
      }
      return named.entrySet().stream()
          .filter(it -> policies.current(it.getValue()).isEmpty())
          .findFirst()
          .map(it -> unknown(it.getKey(), it.getValue()));
    }

    private static Refusal unknown(String pointer, String code) {
      return new Refusal(
          Reason.UNKNOWN_SCORING_POLICY,
          pointer,
          "No scoring policy has the code '%s': see GET /api/v1/scoring-policies, or put it first"
              .formatted(code));
    }

    private Refusal overlaps(CouncilPlan other) {
      boolean before = plan.firstYear().compareTo(other.firstYear()) < 0;
      return new Refusal(
          Reason.PLAN_OVERLAPS,
          before ? "/lastYear" : "/firstYear",
          "Plan %s covers %s to %s: end one plan before the other begins"
              .formatted(other.code(), other.firstYear(), other.lastYear()));
    }
  }
}

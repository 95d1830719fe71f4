package org.goldenthread.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.goldenthread.indicators.quarter.SignedOffQuarters;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Adopts a council plan or changes one. A quarter belongs to one plan at most. */
@ApplicationScoped
public class AdoptCouncilPlan {

  private final CouncilPlans plans;
  private final History<ScoringPolicy> policies;
  private final PriorityUse use;
  private final Recorder<CouncilPlan> recorder;

  AdoptCouncilPlan(
      CouncilPlans plans,
      History<ScoringPolicy> policies,
      PriorityUse use,
      SignedOffQuarters signedOff,
      Announcer<CouncilPlan> announcer,
      Clock clock) {
    this.plans = plans;
    this.policies = policies;
    this.use = use;
    this.recorder = new Recorder<>(plans, announcer, clock, signedOff::all);
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

  /** The change that only adds to the plan, to be made with others. */
  public Change<CouncilPlan> extending(CouncilPlan plan) {
    return new Change<>(plan.code(), new Extending(plan), recorder);
  }

  private final class Extending implements Edit<CouncilPlan> {

    private final CouncilPlan plan;

    private Extending(CouncilPlan plan) {
      this.plan = plan;
    }

    @Override
    public CouncilPlan apply(Optional<CouncilPlan> present) {
      return present.map(before -> before.extendedBy(plan)).orElse(plan);
    }

    @Override
    public Optional<Refusal> refusal(Optional<CouncilPlan> present) {
      return new Adopting(apply(present), Set.of()).refusal(present);
    }

    @Override
    public List<Quarter> rewrites(CouncilPlan before, CouncilPlan after, List<Quarter> signedOff) {
      return before.scoredOtherwise(after, signedOff);
    }
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
          .or(() -> plans.overlapping(plan).map(this::overlaps))
          .or(() -> present.flatMap(this::dropped));
    }

    @Override
    public List<Quarter> rewrites(CouncilPlan before, CouncilPlan after, List<Quarter> signedOff) {
      return before.scoredOtherwise(after, signedOff);
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

    /**
     * A plan is replaced as a whole: a priority left out by mistake would take all it has along.
     */
    private Optional<Refusal> dropped(CouncilPlan before) {
      return before.priorities().stream()
          .map(CouncilPlan.Priority::code)
          .filter(code -> !plan.hasPriority(code))
          .flatMap(code -> needed(code, use.in(plan, code)).stream())
          .findFirst();
    }

    private Optional<Refusal> needed(String priority, List<IndicatorRef> by) {
      return by.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Refusal(
                  Reason.PRIORITY_NEEDED,
                  "/priorities",
                  "Definitions name %s, which is left out: give %s to another priority first"
                      .formatted(
                          priority,
                          String.join(", ", by.stream().map(IndicatorRef::value).toList()))));
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

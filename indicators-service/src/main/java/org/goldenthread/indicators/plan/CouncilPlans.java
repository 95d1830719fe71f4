package org.goldenthread.indicators.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.Histories;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;
import org.goldenthread.indicators.history.Turn;
import org.goldenthread.indicators.plan.CouncilPlan.Objective;
import org.goldenthread.indicators.policy.ScoringPolicies;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** The council's plans. A quarter belongs to one plan at most. */
@Singleton
public class CouncilPlans extends Concept<CouncilPlan, CouncilPlanChange> {

  static final String KIND = "council-plan";

  private final ScoringPolicies policies;
  private final PriorityUse use;
  private final Turn turn;

  CouncilPlans(Histories histories, ScoringPolicies policies, PriorityUse use, Turn turn) {
    super(KIND, "council-plans", CouncilPlanChange.class, histories.of(KIND, CouncilPlan.class));
    this.policies = policies;
    this.use = use;
    this.turn = turn;
  }

  @Override
  public boolean takesReason() {
    return true;
  }

  /**
   * The plan in place of the one with the same code. The names that its priorities have had stay,
   * but for those of the priorities whose names are all given.
   */
  @Override
  public Change<CouncilPlan> change(String code, CouncilPlanChange said) {
    return new Change<>(
        this, code, new Adopting(said.plan(code), said.allNamesGiven(), said.faults()));
  }

  /** The same with all names that its priorities have had. */
  public Change<CouncilPlan> replacing(CouncilPlan plan) {
    return new Change<>(this, plan.code(), new Adopting(plan, Set.of(), List.of()));
  }

  /** The change that only adds to the plan. */
  public Change<CouncilPlan> extending(CouncilPlan plan) {
    return new Change<>(
        this,
        plan.code(),
        new Adopting(plan, Set.of(), List.of()) {

          @Override
          public CouncilPlan apply(Optional<CouncilPlan> present) {
            return present.map(before -> before.extendedBy(plan)).orElse(plan);
          }
        });
  }

  @Override
  public Object told(CouncilPlan plan) {
    return PlanInQuarter.of(plan, Optional.empty(), false);
  }

  @Override
  public boolean differsByQuarter() {
    return true;
  }

  @Override
  public Class<?> answered() {
    return PlanInQuarter.class;
  }

  @Override
  public Object answer(CouncilPlan plan, Optional<Quarter> quarter) {
    return PlanInQuarter.of(plan, quarter, true);
  }

  /** Refuses the first of some codes of priorities that no plan has. */
  public Optional<Refusal> unknownPriority(String pointer, List<String> codes) {
    return IntStream.range(0, codes.size())
        .filter(at -> !anyHasPriority(codes.get(at)))
        .mapToObj(
            at ->
                new Refusal(
                    Reason.UNKNOWN_PRIORITY,
                    pointer.formatted(at),
                    "No council plan has a priority '%s': see GET /api/v1/council-plans, or put it in its plan first"
                        .formatted(codes.get(at))))
        .findFirst();
  }

  /**
   * Refuses the code of a priority that a plan does not have, or none of them where none is said.
   */
  public Optional<Refusal> unknownPriority(String pointer, String code, Optional<String> plan) {
    return plan.isEmpty()
        ? unknownPriority(pointer, List.of(code))
        : plan.flatMap(history()::current)
            .filter(it -> !it.content().hasPriority(code))
            .map(
                it ->
                    new Refusal(
                        Reason.UNKNOWN_PRIORITY,
                        pointer,
                        "Plan %s has no priority '%s': correct one of them"
                            .formatted(it.content().code(), code)));
  }

  /** Whether any plan has the priority. */
  private boolean anyHasPriority(String code) {
    return history().all().stream().anyMatch(it -> it.hasPriority(code));
  }

  /** The code of an objective of a plan, by its title; empty if there is none. */
  public Optional<String> objective(String plan, String priority, String title) {
    return history()
        .current(plan)
        .flatMap(it -> it.content().objective(priority, title))
        .map(Objective::code);
  }

  private class Adopting implements Edit<CouncilPlan> {

    private final CouncilPlan plan;
    private final Set<String> allNamesGiven;
    private final List<Fault> faults;

    private Adopting(CouncilPlan plan, Set<String> allNamesGiven, List<Fault> faults) {
      this.plan = plan;
      this.allNamesGiven = allNamesGiven;
      this.faults = faults;
    }

    @Override
    public CouncilPlan apply(Optional<CouncilPlan> present) {
      return present.map(before -> plan.keepingNamesOf(before, allNamesGiven)).orElse(plan);
    }

    @Override
    public Optional<Refusal> refusal(Optional<CouncilPlan> present) {
      CouncilPlan after = apply(present);
      return Refusal.of(faults)
          .or(() -> Refusal.of(after.faults()))
          .or(() -> unknownPolicy(after))
          .or(() -> overlap(after))
          .or(() -> present.flatMap(before -> dropped(before, after)));
    }

    @Override
    public List<Quarter> rewrites(CouncilPlan before, CouncilPlan after, List<Quarter> signedOff) {
      return before.scoredOtherwise(after, signedOff);
    }
  }

  private Optional<Refusal> unknownPolicy(CouncilPlan plan) {
    return policies
        .unknown("/scoringPolicy", plan.scoringPolicy())
        .or(
            () ->
                policies.unknown(
                    "/policyChanges/%d/scoringPolicy",
                    plan.policyChanges().stream()
                        .map(CouncilPlan.PolicyChange::scoringPolicy)
                        .toList()));
  }

  /** No plan can be written elsewhere until this transaction ends, so that it stays true. */
  private Optional<Refusal> overlap(CouncilPlan plan) {
    turn.await(plural());
    return history().all().stream()
        .filter(other -> !other.code().equals(plan.code()) && other.overlaps(plan))
        .findFirst()
        .map(
            other ->
                new Refusal(
                    Reason.PLAN_OVERLAPS,
                    plan.firstYear().compareTo(other.firstYear()) < 0 ? "/lastYear" : "/firstYear",
                    "Plan %s covers %s to %s: end one plan before the other begins"
                        .formatted(other.code(), other.firstYear(), other.lastYear())));
  }

  /** A plan is replaced as a whole: a priority left out by mistake would take all it has along. */
  private Optional<Refusal> dropped(CouncilPlan before, CouncilPlan plan) {
    return before.priorities().stream()
        .map(CouncilPlan.Priority::code)
        .filter(code -> !plan.hasPriority(code))
        .flatMap(code -> needed(code, use.in(plan, code)).stream())
        .findFirst();
  }

  private static Optional<Refusal> needed(String priority, List<IndicatorRef> by) {
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
}

package org.goldenthread.scoring.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Quarter;

/**
 * All council plans and scoring policies, as they stand.
 *
 * @param plans by code
 * @param policies by code
 */
public record Framework(Map<String, CouncilPlan> plans, Map<String, ScoringPolicy> policies) {

  /** Plans succeed one another: where two overlap, the one that starts later is in force. */
  private static final Comparator<CouncilPlan> LATEST_LAST =
      Comparator.comparing(CouncilPlan::firstYear).thenComparing(CouncilPlan::code);

  /** The framework of these plans and policies, each code once. */
  public static Framework of(List<CouncilPlan> plans, List<ScoringPolicy> policies) {
    return new Framework(
        plans.stream().collect(Collectors.toMap(CouncilPlan::code, Function.identity())),
        policies.stream().collect(Collectors.toMap(ScoringPolicy::code, Function.identity())));
  }

  /** The same plans, each scored from its first quarter to its last by this policy. */
  public Framework under(ScoringPolicy policy) {
    List<CouncilPlan> ruled =
        plans.values().stream().map(plan -> plan.under(policy.code())).toList();
    return of(ruled, List.of(policy));
  }

  /** The policy of the plan in force in the quarter, or why there is none. */
  public Governance governing(Quarter quarter) {
    return planAt(quarter).map(plan -> policyOf(plan, quarter)).orElseGet(Governance.NoPlan::new);
  }

  /** The quarters that another framework rules otherwise. */
  public NavigableSet<Quarter> ruledOtherwise(Framework other) {
    return Stream.concat(plans.values().stream(), other.plans.values().stream())
        .flatMap(CouncilPlan::quarters)
        .filter(quarter -> !governing(quarter).rulesAs(other.governing(quarter)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Optional<CouncilPlan> planAt(Quarter quarter) {
    return plans.values().stream().filter(plan -> plan.covers(quarter)).max(LATEST_LAST);
  }

  private Governance policyOf(CouncilPlan plan, Quarter quarter) {
    String policyCode = plan.policyCodeAt(quarter);
    return Optional.ofNullable(policies.get(policyCode))
        .<Governance>map(policy -> new Governance.Governed(plan, policy))
        .orElseGet(() -> new Governance.UnknownPolicy(plan, policyCode));
  }
}

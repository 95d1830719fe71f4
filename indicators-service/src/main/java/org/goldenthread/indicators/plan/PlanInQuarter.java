package org.goldenthread.indicators.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.plan.CouncilPlan.Objective;
import org.goldenthread.indicators.plan.CouncilPlan.PolicyChange;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/** What is told of a plan: with the names and the policy of a quarter, or with the latest names. */
record PlanInQuarter(
    String code,
    String name,
    FinancialYear firstYear,
    FinancialYear lastYear,
    String scoringPolicy,
    List<PriorityInQuarter> priorities,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PolicyChange> policyChanges,
    Optional<String> policyInForce) {

  /**
   * A priority.
   *
   * @param names each change of its name; empty for one that was never renamed, in events
   */
  record PriorityInQuarter(
      String code,
      String name,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Name> names,
      List<Objective> objectives) {}

  static PlanInQuarter of(CouncilPlan plan, Optional<Quarter> quarter, boolean always) {
    return new PlanInQuarter(
        plan.code(),
        plan.name(),
        plan.firstYear(),
        plan.lastYear(),
        plan.scoringPolicy(),
        plan.priorities().stream()
            .map(
                it ->
                    new PriorityInQuarter(
                        it.code(),
                        quarter.map(it::nameIn).orElseGet(it::name),
                        always || it.isRenamed() ? it.renamings() : List.of(),
                        it.objectives()))
            .toList(),
        plan.policyChanges(),
        quarter.map(plan::policyIn));
  }
}

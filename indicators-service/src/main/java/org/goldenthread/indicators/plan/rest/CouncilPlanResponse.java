package org.goldenthread.indicators.plan.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.indicators.plan.rest.CouncilPlanRequest.PolicyChangeBody;
import org.goldenthread.indicators.plan.rest.CouncilPlanRequest.PriorityBody;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/** A council plan as it now is. */
record CouncilPlanResponse(
    String code,
    long revision,
    String name,
    FinancialYear firstYear,
    FinancialYear lastYear,
    String scoringPolicy,
    List<PriorityBody> priorities,
    Optional<List<PolicyChangeBody>> policyChanges,
    Optional<String> policyInForce,
    Instant changedAt,
    String changedBy) {

  static CouncilPlanResponse of(Revision<CouncilPlan> revision) {
    return of(revision, Optional.empty());
  }

  /** The plan with the names and the policy of a quarter. */
  static CouncilPlanResponse of(Revision<CouncilPlan> revision, Optional<Quarter> quarter) {
    CouncilPlan plan = revision.content();
    return new CouncilPlanResponse(
        plan.code(),
        revision.number(),
        plan.name(),
        plan.firstYear(),
        plan.lastYear(),
        plan.scoringPolicy(),
        plan.priorities().stream().map(it -> PriorityBody.of(it, quarter)).toList(),
        Optional.of(plan.policyChanges().stream().map(PolicyChangeBody::of).toList())
            .filter(it -> !it.isEmpty()),
        quarter.map(plan::policyIn),
        revision.recordedAt(),
        revision.recordedBy());
  }
}

package org.goldenthread.indicators.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.CouncilPlan;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.indicators.rest.CouncilPlanRequest.PolicyChangeBody;
import org.goldenthread.indicators.rest.CouncilPlanRequest.PriorityBody;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/** A council plan as it now is. */
@Schema(name = "CouncilPlan", examples = Examples.COUNCIL_PLAN)
record CouncilPlanResponse(
    @Schema(examples = "2019-22") String code,
    @Schema(description = "1 for the first state, one more for each change", examples = "1")
        long revision,
    @Schema(examples = "Council Plan 2019-22") String name,
    @Schema(examples = "2019-20") FinancialYear firstYear,
    @Schema(examples = "2021-22") FinancialYear lastYear,
    @Schema(examples = "three-level") String scoringPolicy,
    @Schema(description = "In the order to print") List<PriorityBody> priorities,
    @Schema(description = "Other policies that take over during the plan; left out if none does")
        Optional<List<PolicyChangeBody>> policyChanges,
    @Schema(
            description = "The policy that scores the quarter asked for; left out without one",
            examples = "three-level")
        Optional<String> policyInForce,
    Instant changedAt,
    @Schema(description = "The subject of the token that made the change") String changedBy) {

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

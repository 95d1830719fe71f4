package org.goldenthread.indicators.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.CouncilPlan;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.vocabulary.FinancialYear;

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
    List<CouncilPlanRequest.PriorityBody> priorities,
    Instant changedAt,
    @Schema(description = "The subject of the token that made the change") String changedBy) {

  static CouncilPlanResponse of(Revision<CouncilPlan> revision) {
    CouncilPlan plan = revision.content();
    return new CouncilPlanResponse(
        plan.code(),
        revision.number(),
        plan.name(),
        plan.firstYear(),
        plan.lastYear(),
        plan.scoringPolicy(),
        plan.priorities().stream().map(CouncilPlanRequest.PriorityBody::of).toList(),
        revision.recordedAt(),
        revision.recordedBy());
  }
}

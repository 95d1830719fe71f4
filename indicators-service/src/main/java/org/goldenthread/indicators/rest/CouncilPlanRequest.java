package org.goldenthread.indicators.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.CouncilPlan;
import org.goldenthread.vocabulary.FinancialYear;
import org.jspecify.annotations.Nullable;

/** A council plan as it is sent. */
@Schema(
    name = "CouncilPlanRequest",
    requiredProperties = {"name", "firstYear", "lastYear", "scoringPolicy"},
    examples = Examples.COUNCIL_PLAN_REQUEST)
record CouncilPlanRequest(
    @Schema(description = "The plan's name", examples = "Council Plan 2019-22")
        @Nullable String name,
    @Schema(description = "The first financial year that it covers", examples = "2019-20")
        @Nullable FinancialYear firstYear,
    @Schema(description = "The last one, the same or later", examples = "2021-22")
        @Nullable FinancialYear lastYear,
    @Schema(
            description = "The code of the policy that scores the plan's quarters",
            examples = "three-level")
        @Nullable String scoringPolicy,
    @Schema(description = "The priorities in the order to print; none if left out")
        @Nullable List<@Nullable PriorityBody> priorities) {

  private static final FinancialYear PLACEHOLDER = new FinancialYear(2000);

  CouncilPlan plan(String code, Fields fields) {
    return new CouncilPlan(
        code,
        fields.text("/name", name, Fields.LINE),
        fields.required("/firstYear", firstYear, PLACEHOLDER),
        fields.required("/lastYear", lastYear, PLACEHOLDER),
        fields.code("/scoringPolicy", scoringPolicy),
        fields.each("/priorities", priorities, (at, priority) -> priority.read(at, fields)));
  }

  /** A priority with its objectives. */
  @Schema(
      name = "Priority",
      requiredProperties = {"code", "name"})
  record PriorityBody(
      @Schema(description = "Unique within the plan", examples = "SAFE") @Nullable String code,
      @Schema(description = "As the plan words it", examples = "Stronger and Safer Communities")
          @Nullable String name,
      @Schema(description = "The objectives in the order to print; none if left out")
          @Nullable List<@Nullable ObjectiveBody> objectives) {

    static PriorityBody of(CouncilPlan.Priority priority) {
      return new PriorityBody(
          priority.code(),
          priority.name(),
          priority.objectives().stream().<@Nullable ObjectiveBody>map(ObjectiveBody::of).toList());
    }

    private CouncilPlan.Priority read(String pointer, Fields fields) {
      return new CouncilPlan.Priority(
          fields.code(pointer + "/code", code),
          fields.text(pointer + "/name", name, Fields.LINE),
          fields.each(
              pointer + "/objectives", objectives, (at, objective) -> objective.read(at, fields)));
    }
  }

  /** What a priority is to achieve. */
  @Schema(
      name = "Objective",
      requiredProperties = {"code", "title"})
  record ObjectiveBody(
      @Schema(description = "Unique within the priority", examples = "SAFE1") @Nullable String code,
      @Schema(description = "As the plan words it", examples = "People feel safe where they live")
          @Nullable String title) {

    private static ObjectiveBody of(CouncilPlan.Objective objective) {
      return new ObjectiveBody(objective.code(), objective.title());
    }

    private CouncilPlan.Objective read(String pointer, Fields fields) {
      return new CouncilPlan.Objective(
          fields.code(pointer + "/code", code),
          fields.text(pointer + "/title", title, Fields.PARAGRAPH));
    }
  }
}

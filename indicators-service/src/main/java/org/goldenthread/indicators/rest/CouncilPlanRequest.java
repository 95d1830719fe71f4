package org.goldenthread.indicators.rest;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.CouncilPlan;
import org.goldenthread.indicators.domain.Name;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
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
            description =
                "The code of the policy that scores the plan's quarters until the first change",
            examples = "three-level")
        @Nullable String scoringPolicy,
    @Schema(description = "The priorities in the order to print; none if left out")
        @Nullable List<@Nullable PriorityBody> priorities,
    @Schema(
            description =
                "Other policies that take over during the plan, earliest first; none if left out")
        @Nullable List<@Nullable PolicyChangeBody> policyChanges) {

  private static final FinancialYear PLACEHOLDER = new FinancialYear(2000);

  CouncilPlan plan(String code, Fields fields) {
    return new CouncilPlan(
        code,
        fields.text("/name", name, Fields.LINE),
        fields.required("/firstYear", firstYear, PLACEHOLDER),
        fields.required("/lastYear", lastYear, PLACEHOLDER),
        fields.code("/scoringPolicy", scoringPolicy),
        fields.each("/priorities", priorities, (at, priority) -> priority.read(at, fields)),
        fields.each("/policyChanges", policyChanges, (at, change) -> change.read(at, fields)));
  }

  /** The codes of the priorities whose names are all given. */
  Set<String> allNamesGiven() {
    return requireNonNullElse(priorities, List.<@Nullable PriorityBody>of()).stream()
        .filter(it -> it != null && it.names != null && it.code != null)
        .map(it -> requireNonNull(requireNonNull(it).code))
        .collect(Collectors.toSet());
  }

  /** A priority with its objectives. */
  @Schema(
      name = "Priority",
      requiredProperties = {"code", "name"})
  record PriorityBody(
      @Schema(description = "Unique within the plan", examples = "SAFE") @Nullable String code,
      @Schema(
              description = "The latest name; what a quarter asked for had instead",
              examples = "Stronger and Safer Communities")
          @Nullable String name,
      @Schema(
              description =
                  "The first quarter in which the name holds, or a day in it: the names before"
                      + " stay. Left out if it has always held, and in answers",
              examples = "2021-22-Q1")
          @Nullable String effectiveFrom,
      @Schema(
              description =
                  "Each name with its time, earliest first. Sent, it says all names anew; left out,"
                      + " the names before stay")
          @Nullable List<@Nullable NameBody> names,
      @Schema(description = "The objectives in the order to print; none if left out")
          @Nullable List<@Nullable ObjectiveBody> objectives) {

    static PriorityBody of(CouncilPlan.Priority priority, Optional<Quarter> quarter) {
      return new PriorityBody(
          priority.code(),
          quarter.map(priority::nameIn).orElseGet(priority::name),
          null,
          List.<@Nullable NameBody>copyOf(NameBody.of(priority.renamings())),
          priority.objectives().stream().<@Nullable ObjectiveBody>map(ObjectiveBody::of).toList());
    }

    private List<Name> names(String pointer, Fields fields) {
      if (names == null) {
        return List.of(NameBody.read(name, effectiveFrom, pointer, fields));
      }
      if (effectiveFrom != null) {
        fields.refuse(pointer + "/effectiveFrom", "Send either effectiveFrom or names, not both");
      }
      return fields.each(pointer + "/names", names, (at, it) -> it.read(at, fields));
    }

    private CouncilPlan.Priority read(String pointer, Fields fields) {
      String known = fields.code(pointer + "/code", code);
      List<Name> all = names(pointer, fields);
      return new CouncilPlan.Priority(
          known,
          all.isEmpty() ? fields.text(pointer + "/name", name, Fields.LINE) : all.getLast().name(),
          all,
          fields.each(
              pointer + "/objectives", objectives, (at, objective) -> objective.read(at, fields)));
    }
  }

  /** From a quarter on, another policy scores the plan's quarters. */
  @Schema(
      name = "PolicyChange",
      requiredProperties = {"fromQuarter", "scoringPolicy"})
  record PolicyChangeBody(
      @Schema(description = "The first quarter that it scores", examples = "2021-22-Q1")
          @Nullable Quarter fromQuarter,
      @Schema(description = "The code of the policy", examples = "three-level-2022")
          @Nullable String scoringPolicy) {

    static PolicyChangeBody of(CouncilPlan.PolicyChange change) {
      return new PolicyChangeBody(change.fromQuarter(), change.scoringPolicy());
    }

    private CouncilPlan.PolicyChange read(String pointer, Fields fields) {
      return new CouncilPlan.PolicyChange(
          fields.required(pointer + "/fromQuarter", fromQuarter, PLACEHOLDER.quarter(1)),
          fields.code(pointer + "/scoringPolicy", scoringPolicy));
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

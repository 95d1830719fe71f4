package org.goldenthread.indicators.plan.rest;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.naming.rest.NameBody;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A council plan as it is sent. */
public record CouncilPlanRequest(
    @Nullable String name,
    @Nullable FinancialYear firstYear,
    @Nullable FinancialYear lastYear,
    @Nullable String scoringPolicy,
    @Nullable List<@Nullable PriorityBody> priorities,
    @Nullable List<@Nullable PolicyChangeBody> policyChanges,
    @Nullable String revisionReason) {

  private static final FinancialYear PLACEHOLDER = new FinancialYear(2000);

  public CouncilPlan plan(String code, Fields fields) {
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
  public Set<String> allNamesGiven() {
    return requireNonNullElse(priorities, List.<@Nullable PriorityBody>of()).stream()
        .filter(it -> it != null && it.names != null && it.code != null)
        .map(it -> requireNonNull(requireNonNull(it).code))
        .collect(Collectors.toSet());
  }

  /** A priority with its objectives. */
  public record PriorityBody(
      @Nullable String code,
      @Nullable String name,
      @Nullable String effectiveFrom,
      @Nullable List<@Nullable NameBody> names,
      @Nullable List<@Nullable ObjectiveBody> objectives) {

    public static PriorityBody of(CouncilPlan.Priority priority, Optional<Quarter> quarter) {
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
  public record PolicyChangeBody(@Nullable Quarter fromQuarter, @Nullable String scoringPolicy) {

    public static PolicyChangeBody of(CouncilPlan.PolicyChange change) {
      return new PolicyChangeBody(change.fromQuarter(), change.scoringPolicy());
    }

    private CouncilPlan.PolicyChange read(String pointer, Fields fields) {
      return new CouncilPlan.PolicyChange(
          fields.required(pointer + "/fromQuarter", fromQuarter, PLACEHOLDER.quarter(1)),
          fields.code(pointer + "/scoringPolicy", scoringPolicy));
    }
  }

  /** What a priority is to achieve. */
  public record ObjectiveBody(@Nullable String code, @Nullable String title) {

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

package org.goldenthread.indicators.exchange.rest;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.indicators.exchange.ReportQuarters;
import org.goldenthread.indicators.naming.rest.NameBody;
import org.goldenthread.indicators.plan.rest.CouncilPlanRequest;
import org.goldenthread.indicators.plan.rest.CouncilPlanRequest.ObjectiveBody;
import org.goldenthread.indicators.plan.rest.CouncilPlanRequest.PolicyChangeBody;
import org.goldenthread.indicators.plan.rest.CouncilPlanRequest.PriorityBody;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** The council plans, which four files tell of. Where there is one plan, rows need not name it. */
final class PlanRows {

  private static final String PLAN = "plan";

  private final ReferenceImport data;

  PlanRows(ReferenceImport data) {
    this.data = data;
  }

  void read() {
    List<CsvLine> plans = data.rows(ReferenceFiles.PLAN);
    plans.forEach(this::read);
    List<@Nullable String> codes = new ArrayList<>();
    plans.forEach(it -> codes.add(it.text("code")));
    for (String file :
        List.of(
            ReferenceFiles.PRIORITIES, ReferenceFiles.OBJECTIVES, ReferenceFiles.POLICY_CHANGES)) {
      data.rows(file).stream()
          .filter(it -> !codes.contains(it.text(PLAN)))
          .filter(it -> it.text(PLAN) != null || inForce(data).isEmpty())
          .forEach(it -> it.refuse(PLAN, "No row of plan.csv has this code"));
    }
  }

  private void read(CsvLine line) {
    String code = requireNonNullElse(line.text("code"), "");
    data.once(line, "code", code);
    Map<String, CsvLine> lines = new TreeMap<>(Map.of("", line));
    CouncilPlanRequest body =
        new CouncilPlanRequest(
            line.text("name"),
            line.read("first_year", FinancialYear::parse),
            line.read("last_year", FinancialYear::parse),
            line.text("scoring_policy"),
            priorities(code, lines),
            policyChanges(code, lines),
            null);
    data.add(
        body,
        (it, fields) -> it.plan(fields.code("/code", line.text("code")), fields),
        isWhole(code) ? data.steps()::plan : data.steps()::addition,
        lines);
  }

  /** Whether the rows say all that there is of a plan: its priorities name it, as exports do. */
  private boolean isWhole(String code) {
    return data.report().isEmpty()
        && data.rows(ReferenceFiles.PRIORITIES).stream().anyMatch(it -> code.equals(it.text(PLAN)));
  }

  /** Rows that name no plan belong to the one in force. */
  private List<CsvLine> of(String plan, String file) {
    String inForce = inForce(data).orElse("");
    return data.rows(file).stream()
        .filter(it -> requireNonNullElse(it.text(PLAN), inForce).equals(plan))
        .toList();
  }

  /** The code of the only plan, or of the one whose years the report's quarter is in. */
  static Optional<String> inForce(ReferenceImport data) {
    List<CsvLine> plans = data.rows(ReferenceFiles.PLAN);
    return plans.stream()
        .filter(it -> plans.size() == 1 || data.report().filter(at -> covers(it, at)).isPresent())
        .findFirst()
        .map(it -> requireNonNullElse(it.text("code"), ""));
  }

  private static boolean covers(CsvLine plan, ReportQuarters at) {
    String year = at.report().year().toString();
    return requireNonNullElse(plan.text("first_year"), "9").compareTo(year) <= 0
        && requireNonNullElse(plan.text("last_year"), "").compareTo(year) >= 0;
  }

  private List<@Nullable PriorityBody> priorities(String plan, Map<String, CsvLine> lines) {
    Map<String, List<CsvLine>> byCode = byCode(plan);
    List<@Nullable PriorityBody> priorities = new ArrayList<>();
    byCode.forEach(
        (code, rows) -> {
          String pointer = "/priorities/" + priorities.size();
          lines.put(pointer, rows.getFirst());
          List<@Nullable ObjectiveBody> objectives = objectives(plan, code, pointer, lines);
          priorities.add(priority(code, rows, pointer, objectives, lines));
        });
    unknownPriorities(plan, byCode);
    return priorities;
  }

  /** The rows of each priority, in the plan's order; a priority has one for each of its names. */
  private Map<String, List<CsvLine>> byCode(String plan) {
    Map<String, List<CsvLine>> byCode = new LinkedHashMap<>();
    of(plan, ReferenceFiles.PRIORITIES).stream()
        .sorted(comparing(it -> requireNonNullElse(it.whole("order"), Integer.MAX_VALUE)))
        .forEach(
            it ->
                byCode
                    .computeIfAbsent(
                        requireNonNullElse(it.text("code"), ""), code -> new ArrayList<>())
                    .add(it));
    return byCode;
  }

  private void unknownPriorities(String plan, Map<String, List<CsvLine>> known) {
    of(plan, ReferenceFiles.OBJECTIVES).stream()
        .filter(it -> !known.containsKey(requireNonNullElse(it.text("priority"), "")))
        .forEach(it -> it.refuse("priority", "No row of priorities.csv has this code"));
  }

  private PriorityBody priority(
      String code,
      List<CsvLine> rows,
      String pointer,
      List<@Nullable ObjectiveBody> objectives,
      Map<String, CsvLine> lines) {
    List<@Nullable NameBody> names = new ArrayList<>();
    for (CsvLine row : rows) {
      lines.put(pointer + "/names/" + names.size(), row);
      names.add(new NameBody(since(row), row.text("name")));
    }
    return new PriorityBody(code, null, null, names, objectives);
  }

  private @Nullable Quarter since(CsvLine row) {
    Quarter given = row.read("effective_from", NameBody::since);
    return given == null ? data.report().map(ReportQuarters::report).orElse(null) : given;
  }

  private List<@Nullable ObjectiveBody> objectives(
      String plan, String priority, String pointer, Map<String, CsvLine> lines) {
    if (data.report().isPresent() && data.rows(ReferenceFiles.OBJECTIVES).isEmpty()) {
      return ActivityObjectives.of(data.rows(ReferenceFiles.ACTIVITIES), priority);
    }
    List<@Nullable ObjectiveBody> objectives = new ArrayList<>();
    of(plan, ReferenceFiles.OBJECTIVES).stream()
        .filter(it -> priority.equals(it.text("priority")))
        .forEach(
            it -> {
              lines.put(pointer + "/objectives/" + objectives.size(), it);
              objectives.add(new ObjectiveBody(it.text("code"), it.text("title")));
            });
    return objectives;
  }

  private List<@Nullable PolicyChangeBody> policyChanges(String plan, Map<String, CsvLine> lines) {
    List<@Nullable PolicyChangeBody> changes = new ArrayList<>();
    of(plan, ReferenceFiles.POLICY_CHANGES)
        .forEach(
            it -> {
              lines.put("/policyChanges/" + changes.size(), it);
              changes.add(
                  new PolicyChangeBody(it.quarter("from_quarter"), it.text("scoring_policy")));
            });
    return changes;
  }
}

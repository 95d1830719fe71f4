package org.goldenthread.indicators.exchange.rest;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.indicators.exchange.ReportQuarters;
import org.goldenthread.indicators.exchange.Step;
import org.goldenthread.indicators.exchange.rest.sheet.CsvLine;
import org.goldenthread.indicators.exchange.rest.sheet.Sheet;
import org.goldenthread.indicators.naming.Beginning;
import org.goldenthread.indicators.plan.CouncilPlanChange;
import org.goldenthread.indicators.plan.CouncilPlans;

/** The council plans, which four files tell of. Where there is one plan, rows need not name it. */
record PlanRows(ReferenceImport data, CouncilPlans plans) {

  private static final String PLAN = "plan";
  private static final String CODE = "code";

  void read() {
    List<CsvLine> rows = data.rows(ReferenceFiles.PLAN);
    rows.forEach(this::read);
    List<String> codes = rows.stream().map(it -> it.textOrEmpty(CODE)).toList();
    for (Sheet sheet :
        List.of(
            ReferenceFiles.PRIORITIES, ReferenceFiles.OBJECTIVES, ReferenceFiles.POLICY_CHANGES)) {
      data.rows(sheet).stream()
          .filter(it -> !codes.contains(it.textOrEmpty(PLAN)))
          .filter(it -> it.text(PLAN) != null || inForce(data).isEmpty())
          .forEach(it -> it.refuse(PLAN, "No row of plan.csv has this code"));
    }
  }

  private void read(CsvLine line) {
    String code = data.code(line, CODE);
    data.once(line, CODE, code);
    Map<String, CsvLine> lines = new TreeMap<>(Map.of("", line));
    Map<String, Object> body = ReferenceFiles.PLAN.fields(line);
    body.put("priorities", priorities(code, lines));
    body.put(
        "policyChanges",
        parts(of(code, ReferenceFiles.POLICY_CHANGES).stream(), "/policyChanges/", lines));
    data.add(
        CouncilPlanChange.class,
        body,
        Map.of(),
        it ->
            new Step(
                Step.Kind.PLAN,
                isWhole(code) ? plans.replacing(it.plan(code)) : plans.extending(it.plan(code))),
        lines);
  }

  /** What rows say each of a part, and which row is of which. */
  static List<Object> parts(Stream<CsvLine> rows, String pointer, Map<String, CsvLine> lines) {
    List<Object> parts = new ArrayList<>();
    rows.forEach(
        it -> {
          lines.put(pointer + parts.size(), it);
          parts.add(it.sheet().read(it));
        });
    return parts;
  }

  /** Whether the rows say all that there is of a plan: its priorities name it, as exports do. */
  private boolean isWhole(String code) {
    return data.report().isEmpty()
        && data.rows(ReferenceFiles.PRIORITIES).stream().anyMatch(it -> code.equals(it.text(PLAN)));
  }

  /** Rows that name no plan belong to the one in force. */
  private List<CsvLine> of(String plan, Sheet sheet) {
    String inForce = inForce(data).orElse("");
    return data.rows(sheet).stream()
        .filter(it -> it.cells().getOrDefault(PLAN, inForce).equals(plan))
        .toList();
  }

  /** The code of the only plan, or of the one whose years the report's quarter is in. */
  static Optional<String> inForce(ReferenceImport data) {
    List<CsvLine> plans = data.rows(ReferenceFiles.PLAN);
    return plans.stream()
        .filter(it -> plans.size() == 1 || data.report().filter(at -> covers(it, at)).isPresent())
        .findFirst()
        .map(it -> it.textOrEmpty(CODE));
  }

  private static boolean covers(CsvLine plan, ReportQuarters at) {
    String year = at.report().year().toString();
    return plan.cells().getOrDefault("first_year", "9").compareTo(year) <= 0
        && plan.textOrEmpty("last_year").compareTo(year) >= 0;
  }

  private List<Object> priorities(String plan, Map<String, CsvLine> lines) {
    Map<String, List<CsvLine>> byCode = new LinkedHashMap<>();
    of(plan, ReferenceFiles.PRIORITIES).stream()
        .sorted(comparing(CsvLine::order))
        .forEach(
            it -> byCode.computeIfAbsent(it.textOrEmpty(CODE), code -> new ArrayList<>()).add(it));
    List<Object> priorities = new ArrayList<>();
    byCode.forEach(
        (code, rows) -> {
          String pointer = "/priorities/" + priorities.size();
          lines.put(pointer, rows.getFirst());
          List<?> objectives = objectives(plan, code, pointer, lines);
          priorities.add(
              Map.of(CODE, code, "names", names(rows, pointer, lines), "objectives", objectives));
        });
    of(plan, ReferenceFiles.OBJECTIVES).stream()
        .filter(it -> !byCode.containsKey(it.textOrEmpty("priority")))
        .forEach(it -> it.refuse("priority", "No row of priorities.csv has this code"));
    return priorities;
  }

  /** A priority has a row for each of its names; they begin with the report, or as they say. */
  private List<Object> names(List<CsvLine> rows, String pointer, Map<String, CsvLine> lines) {
    List<Object> names = new ArrayList<>();
    for (CsvLine row : rows) {
      lines.put(pointer + "/names/" + names.size(), row);
      Map<String, Object> name = new LinkedHashMap<>();
      name.put("name", row.textOrEmpty("name"));
      Optional.ofNullable(row.read("effective_from", Beginning::parse))
          .map(Beginning::quarter)
          .or(() -> data.report().map(ReportQuarters::report))
          .ifPresent(it -> name.put("effectiveFrom", it.toString()));
      names.add(name);
    }
    return names;
  }

  private List<?> objectives(
      String plan, String priority, String pointer, Map<String, CsvLine> lines) {
    if (data.report().isPresent() && data.rows(ReferenceFiles.OBJECTIVES).isEmpty()) {
      return ActivityObjectives.of(data.rows(ReferenceFiles.ACTIVITIES), priority);
    }
    return parts(
        of(plan, ReferenceFiles.OBJECTIVES).stream()
            .filter(it -> priority.equals(it.text("priority"))),
        pointer + "/objectives/",
        lines);
  }
}

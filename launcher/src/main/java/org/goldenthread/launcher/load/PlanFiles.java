package org.goldenthread.launcher.load;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.goldenthread.client.indicators.model.CouncilPlanRequest;
import org.goldenthread.client.indicators.model.Priority;
import org.goldenthread.vocabulary.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * {@code plan.csv} with {@code priorities.csv} and the objectives that {@code activities.csv}
 * names. What the plan has already stays: a second folder for the same plan removes nothing.
 */
final class PlanFiles {

  private final Load load;
  private final AtomicReference<@Nullable PlanInProgress> inForce = new AtomicReference<>();

  PlanFiles(Load load) {
    this.load = load;
  }

  void send() {
    load.each("plan.csv", this::send);
    settlePriorities();
  }

  /** The code of an objective of the plan that the folder's quarter belongs to. */
  Optional<String> objective(String priority, String written) {
    return Optional.ofNullable(inForce.get()).flatMap(plan -> plan.objective(priority, written));
  }

  private Answer send(CsvRow row) {
    String code = row.required("code");
    PlanInProgress plan = new PlanInProgress(request(row));
    load.indicators().plan(code).ifPresent(plan::keeping);
    if (isInForce(row)) {
      plan.add(priorities(), load.folder().firstQuarter().toString());
      addObjectives(plan);
      inForce.set(plan);
    }
    return load.indicators().adopt(code, plan.request());
  }

  private static CouncilPlanRequest request(CsvRow row) {
    return new CouncilPlanRequest()
        .name(row.required("name"))
        .firstYear(row.required("first_year"))
        .lastYear(row.required("last_year"))
        .scoringPolicy(row.required("scoring_policy"));
  }

  /** Whether the report's quarter lies in the plan's years; a plan that stands alone always is. */
  private boolean isInForce(CsvRow row) {
    if (load.folder().rows("plan.csv").size() == 1) {
      return true;
    }
    FinancialYear year = load.folder().reportQuarter().year();
    return FinancialYear.parse(row.required("first_year")).compareTo(year) <= 0
        && FinancialYear.parse(row.required("last_year")).compareTo(year) >= 0;
  }

  private List<Priority> priorities() {
    return load.folder().rows("priorities.csv").stream()
        .filter(row -> row.text("code").isPresent())
        .sorted(Comparator.comparing(row -> row.whole("order").orElse(Integer.MAX_VALUE)))
        .map(PlanFiles::priority)
        .toList();
  }

  private static Priority priority(CsvRow row) {
    String code = row.required("code");
    return new Priority().code(code).name(row.text("name").orElse(code));
  }

  private void addObjectives(PlanInProgress plan) {
    for (CsvRow row : load.folder().rows("activities.csv")) {
      if (row.text("priority").isPresent() && row.text("objective").isPresent()) {
        plan.addObjective(row.required("priority"), row.required("objective"));
      }
    }
  }

  /** Priorities went with the plan, so each row's fate is the plan's. */
  private void settlePriorities() {
    List<CsvRow> rows = load.folder().rows("priorities.csv");
    if (rows.isEmpty()) {
      return;
    }
    load.tally().begin("priorities.csv", rows.size());
    for (CsvRow row : rows) {
      if (row.text("code").isEmpty()) {
        load.tally().refuse(row, "code is empty");
      } else if (inForce.get() == null) {
        load.tally().refuse(row, "plan.csv has no plan that this priority could belong to");
      } else {
        load.tally().accept(1);
      }
    }
    load.tally().finish();
  }
}

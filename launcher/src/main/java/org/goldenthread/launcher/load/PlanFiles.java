package org.goldenthread.launcher.load;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.goldenthread.vocabulary.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * {@code plan.csv} with {@code priorities.csv} and the objectives that {@code activities.csv}
 * names. What the plan has already stays: a second folder for the same plan removes nothing.
 */
final class PlanFiles {

  private final Load load;
  private final AtomicReference<@Nullable CouncilPlan> inForce = new AtomicReference<>();

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
    String path = Api.path("council-plans", row.required("code"));
    CouncilPlan plan = plan(row);
    if (isInForce(row)) {
      plan = withPriorities(plan);
    }
    Answer existing = load.indicators().get(path);
    if (existing.accepted()) {
      plan = plan.keeping(Json.read(existing.body(), CouncilPlan.class));
    }
    if (isInForce(row)) {
      plan = withObjectives(plan);
      inForce.set(plan);
    }
    return load.indicators().put(path, plan);
  }

  private static CouncilPlan plan(CsvRow row) {
    return new CouncilPlan(
        row.required("name"),
        row.required("first_year"),
        row.required("last_year"),
        row.required("scoring_policy"),
        List.of());
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

  private CouncilPlan withPriorities(CouncilPlan plan) {
    CouncilPlan extended = plan;
    for (CsvRow row : prioritiesInOrder()) {
      extended = extended.with(row.required("code"), row.text("name").orElse(row.required("code")));
    }
    return extended;
  }

  private List<CsvRow> prioritiesInOrder() {
    return load.folder().rows("priorities.csv").stream()
        .filter(row -> row.text("code").isPresent())
        .sorted(Comparator.comparing(row -> row.whole("order").orElse(Integer.MAX_VALUE)))
        .toList();
  }

  private CouncilPlan withObjectives(CouncilPlan plan) {
    CouncilPlan extended = plan;
    for (CsvRow row : load.folder().rows("activities.csv")) {
      if (row.text("priority").isPresent() && row.text("objective").isPresent()) {
        extended = extended.withObjective(row.required("priority"), row.required("objective"));
      }
    }
    return extended;
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

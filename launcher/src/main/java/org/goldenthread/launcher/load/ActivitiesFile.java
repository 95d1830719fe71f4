package org.goldenthread.launcher.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.client.indicators.model.InitiativeRequest;

/** {@code activities.csv}: key initiatives. */
final class ActivitiesFile {

  private final Load load;
  private final PlanFiles plan;

  /** After the plan has been sent, whose objectives get their codes then. */
  ActivitiesFile(Load load, PlanFiles plan) {
    this.load = load;
    this.plan = plan;
  }

  /** The rows that were refused, with the reason; their progress is submitted later. */
  Map<CsvRow, String> register() {
    Map<CsvRow, String> refused = new LinkedHashMap<>();
    for (CsvRow row : load.folder().rows("activities.csv")) {
      try {
        String ref = row.required("ref");
        Answer answer = load.indicators().register(ref, initiative(row));
        if (answer.accepted()) {
          load.catchUp().announce(ref);
        } else {
          refused.put(row, answer.refusal());
        }
      } catch (IllegalArgumentException e) {
        refused.put(row, String.valueOf(e.getMessage()));
      }
    }
    return refused;
  }

  private InitiativeRequest initiative(CsvRow row) {
    Optional<String> priority = row.text("priority");
    Optional<String> objective =
        priority.flatMap(
            code -> row.text("objective").flatMap(written -> plan.objective(code, written)));
    return new InitiativeRequest()
        .title(row.required("title"))
        .priority(priority.orElse(null))
        .objective(objective.orElse(null))
        .directorate(row.text("directorate").orElse(null))
        .leadRole(row.text("lead_role").orElse(null));
  }
}

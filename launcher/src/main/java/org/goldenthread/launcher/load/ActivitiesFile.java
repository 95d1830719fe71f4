package org.goldenthread.launcher.load;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code activities.csv}: key initiatives, and their progress in the report's quarter. */
final class ActivitiesFile {

  private final Load load;
  private final PlanFiles plan;

  /** After the plan has been sent, whose objectives get their codes then. */
  ActivitiesFile(Load load, PlanFiles plan) {
    this.load = load;
    this.plan = plan;
  }

  /** An initiative as the API writes it. */
  private record Initiative(
      String title,
      @Nullable String priority,
      @Nullable String objective,
      @Nullable String directorate,
      @Nullable String leadRole) {}

  /** Its progress in a quarter; the files give no note. */
  private record InitiativeProgress(String status, String progress) {}

  void send() {
    load.each("activities.csv", this::send);
  }

  private Answer send(CsvRow row) {
    String ref = row.required("ref");
    Answer answer = load.indicators().put(Api.path("initiatives", ref), initiative(row));
    Optional<String> status = row.text("status");
    if (!answer.accepted() || status.isEmpty()) {
      return answer;
    }
    load.catchUp().announce(ref);
    return load.catchUp().ask(ref, () -> sendProgress(ref, status.get()));
  }

  private Initiative initiative(CsvRow row) {
    Optional<String> priority = row.text("priority");
    Optional<String> objective =
        priority.flatMap(
            code -> row.text("objective").flatMap(written -> plan.objective(code, written)));
    return new Initiative(
        row.required("title"),
        priority.orElse(null),
        objective.orElse(null),
        row.text("directorate").orElse(null),
        row.text("lead_role").orElse(null));
  }

  private Answer sendProgress(String ref, String status) {
    String quarter = load.folder().reportQuarter().toString();
    String code = status.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    return load.outturns()
        .put(Api.path("initiatives", ref, "progress", quarter), new InitiativeProgress(code, ""));
  }
}

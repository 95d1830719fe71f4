package org.goldenthread.launcher.load;

import java.util.Locale;
import java.util.Optional;
import org.goldenthread.client.indicators.model.InitiativeRequest;
import org.goldenthread.client.outturns.model.InitiativeProgressRequest;

/** {@code activities.csv}: key initiatives, and their progress in the report's quarter. */
final class ActivitiesFile {

  private final Load load;
  private final PlanFiles plan;

  /** After the plan has been sent, whose objectives get their codes then. */
  ActivitiesFile(Load load, PlanFiles plan) {
    this.load = load;
    this.plan = plan;
  }

  void send() {
    load.each("activities.csv", this::send);
  }

  private Answer send(CsvRow row) {
    String ref = row.required("ref");
    Answer answer = load.indicators().register(ref, initiative(row));
    Optional<String> status = row.text("status");
    if (!answer.accepted() || status.isEmpty()) {
      return answer;
    }
    load.catchUp().announce(ref);
    return load.catchUp().ask(ref, () -> sendProgress(ref, status.get()));
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

  /** The files give no note. */
  private Answer sendProgress(String ref, String status) {
    Groups.Key key = new Groups.Key(ref, load.folder().reportQuarter().toString());
    String code = status.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    return load.outturns().progress(key, new InitiativeProgressRequest().status(code).progress(""));
  }
}

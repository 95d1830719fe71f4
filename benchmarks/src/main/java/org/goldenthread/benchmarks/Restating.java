package org.goldenthread.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.launcher.ports.ServiceName;

/** How long after a figure was sent its score is on the dashboard, and what a what-if costs. */
final class Restating {

  private static final String QUARTER = "2020-21-Q2";
  private static final String REF = "PI.2078";
  private static final int ROUNDS = 60;

  private final Http http;

  Restating(Http http) {
    this.http = http;
  }

  void measure() {
    List<Double> answered = new ArrayList<>();
    List<Double> shown = new ArrayList<>();
    for (int value = 1; value <= ROUNDS; value++) {
      restate(value, answered, shown);
    }
    Timing.print(
        "A revised figure",
        List.of(
            new Timing("the submission is answered", answered),
            new Timing("the dashboard shows it, scored", shown)));
    http.post(ServiceName.OUTTURNS, "/api/v1/outturns/batch", "application/json", tenYears());
    Timing.print(
        "What if, over ten years of 200 indicators",
        Timing.inTurn(
            10,
            List.of(
                whatIf("one series under another policy", "\"refs\": [\"BENCH.1\"], "),
                whatIf("everything under another policy", ""))));
  }

  private void restate(int value, List<Double> answered, List<Double> shown) {
    String body =
        Http.write(Map.of("ref", REF, "quarter", QUARTER, "value", value, "status", "FINAL"));
    long start = System.nanoTime();
    http.post(ServiceName.OUTTURNS, "/api/v1/outturns", "application/json", body);
    answered.add((System.nanoTime() - start) / 1e6);
    while (!isShown(value)) {
      Thread.onSpinWait();
    }
    shown.add((System.nanoTime() - start) / 1e6);
  }

  private boolean isShown(int value) {
    var dashboard = http.json(ServiceName.REPORTING, "/api/v1/dashboards/corporate/" + QUARTER);
    for (var row : dashboard.path("scorecard")) {
      if (row.path("ref").asText().equals(REF)) {
        return row.at("/outturn/value").asInt() == value && row.at("/score").has("band");
      }
    }
    return false;
  }

  private String tenYears() {
    return Http.write(new TenYears(http).outturns());
  }

  private Timing.Work whatIf(String what, String scope) {
    String body = "{" + scope + "\"change\": {\"policy\": \"three-level-2022\"}}";
    return new Timing.Work(
        what, () -> http.post(ServiceName.SCORING, "/api/v1/what-if", "application/json", body));
  }
}

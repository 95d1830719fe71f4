package org.goldenthread.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.launcher.ports.ServiceName;

/** What a front end, a reader and the committee's clerk wait for. */
final class Reading {

  private static final String DASHBOARD = "/api/v1/dashboards/corporate/2020-21-Q2";
  private static final String REPORT = "/api/v1/reports/corporate/2020-21-Q2";
  private static final int ROUNDS = 30;

  private final Http http;

  Reading(Http http) {
    this.http = http;
  }

  void measure() {
    String etag = http.etag(ServiceName.REPORTING, DASHBOARD);
    Timing.print(
        "Reading the corporate dashboard",
        Timing.inTurn(
            ROUNDS,
            List.of(
                work("JSON", DASHBOARD),
                new Timing.Work(
                    "JSON, unchanged (304)",
                    () -> http.get(ServiceName.REPORTING, DASHBOARD, "If-None-Match", etag)),
                work("the page", "/?quarter=2020-21-Q2"))));
    Timing.print(
        "The corporate report",
        Timing.inTurn(
            ROUNDS,
            Stream.of("json", "html", "pdf", "docx", "xlsx", "csv")
                .map(kind -> work(kind, REPORT + "." + kind))
                .toList()));
  }

  private Timing.Work work(String what, String path) {
    return new Timing.Work(what, () -> http.get(ServiceName.REPORTING, path));
  }
}

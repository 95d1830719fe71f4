package org.goldenthread.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.goldenthread.launcher.ports.ServiceName;

/** What a front end, a reader and the committee's clerk wait for. */
record Reading(Bench bench) {

  private static final String DASHBOARD = "/api/v1/dashboards/corporate/" + Council.LAST;
  private static final String REPORT = "/api/v1/reports/corporate/" + Council.LAST;

  List<Row> measure() {
    int indicators = bench.size().indicators().getFirst();
    bench.council().growTo(indicators);
    bench.batch(indicators);
    Bench.settle();
    List<Row> rows = new ArrayList<>(dashboards());
    Map<String, DoubleSupplier> reports = new LinkedHashMap<>();
    for (String kind : List.of("json", "html", "pdf", "docx", "xlsx", "csv")) {
      reports.put("the whole report as " + kind, () -> milliseconds(REPORT + "." + kind));
    }
    rows.addAll(bench.inTurn("ms", reports));
    return rows;
  }

  private double milliseconds(String path) {
    return 1000 * Bench.seconds(() -> bench.http().get(ServiceName.REPORTING, path));
  }

  private List<Row> dashboards() {
    byte[] dashboard = bench.http().get(ServiceName.REPORTING, DASHBOARD);
    String etag = bench.http().etag(ServiceName.REPORTING, DASHBOARD);
    List<Row> rows = new ArrayList<>();
    try (ConstantServer constant = new ConstantServer(dashboard)) {
      for (int clients : List.of(1, 8)) {
        rows.add(
            reading("GET of a dashboard of %,d KB".formatted(dashboard.length / 1024), clients)
                .against(bench.clients("constant bytes", clients, i -> () -> get(constant))));
      }
    }
    rows.add(reading("the same, unchanged (304)", 8, "If-None-Match", etag));
    return rows;
  }

  private void get(ConstantServer constant) {
    bench.http().get(constant.address());
  }

  private Row reading(String what, int clients, String... headers) {
    return bench.clients(
        what, clients, i -> () -> bench.http().get(ServiceName.REPORTING, DASHBOARD, headers));
  }
}

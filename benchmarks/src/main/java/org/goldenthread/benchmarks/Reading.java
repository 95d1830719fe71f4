package org.goldenthread.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.goldenthread.launcher.jvm.JavaProgram;
import org.goldenthread.launcher.ports.FreePort;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.HealthCheck;

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

  /** Java's own web server, a process of its own, that gives the same bytes to whoever asks. */
  static final class ConstantServer implements AutoCloseable {

    private final Process process;
    private final URI address;

    ConstantServer(byte[] bytes) {
      int port = FreePort.find();
      address = URI.create("http://127.0.0.1:%d/constant.json".formatted(port));
      process = start(bytes, port);
      HealthCheck ready = HealthCheck.tcp(port);
      while (!ready.passes()) {
        Bench.pause(50);
      }
    }

    private static Process start(byte[] bytes, int port) {
      try {
        Path folder = Files.createTempDirectory("constant");
        Files.write(folder.resolve("constant.json"), bytes);
        ProcessBuilder server = new ProcessBuilder(JavaProgram.path(), "-m", "jdk.httpserver");
        server.command().addAll(List.of("-o", "none", "-p", Integer.toString(port), "-d"));
        server.command().add(folder.toString());
        return server
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    URI address() {
      return address;
    }

    @Override
    public void close() {
      process.destroy();
    }
  }
}

package org.goldenthread.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.DoubleStream;
import org.goldenthread.launcher.ports.ServiceName;

/** How long after a POST was sent the dashboard shows the figure with its score, read included. */
record Showing(Bench bench) {

  private static final int PROBES = 60;
  private static final String CORPORATE = "/api/v1/dashboards/corporate/" + Council.LAST;
  private static final String DIRECTORATE = "/api/v1/dashboards/directorates/BEN/" + Council.LAST;

  List<Row> measure() {
    Row hops = hops();
    List<Row> rows = new ArrayList<>();
    int few = bench.size().indicators().getFirst();
    for (int indicators : bench.size().indicators()) {
      bench.council().growTo(indicators);
      bench.batch(indicators);
      for (int beside : indicators == few ? List.of(0, 10, 100) : List.of(0)) {
        rows.addAll(
            probes(
                "corporate, %,d indicators, %d other POSTs a second".formatted(indicators, beside),
                CORPORATE,
                beside,
                hops));
      }
    }
    rows.addAll(probes("one directorate of all of them", DIRECTORATE, 0, hops));
    return rows;
  }

  private Row hops() {
    try (TopicLimit topics = new TopicLimit(bench.system())) {
      topics.seconds(PROBES);
      List<Double> times =
          DoubleStream.generate(() -> topics.seconds(1) * 1000).limit(PROBES).boxed().toList();
      return Row.of("two hops through the broker", "ms", times);
    }
  }

  private List<Row> probes(String what, String dashboard, int postsBeside, Row limit) {
    AtomicBoolean done = new AtomicBoolean();
    Thread beside = Thread.ofPlatform().start(() -> postUntil(done, postsBeside));
    List<Double> times = new ArrayList<>();
    int warmUp = PROBES / 3;
    for (int probe = 0; probe < warmUp + PROBES; probe++) {
      times.add(probe(dashboard, Council.ref(0), Council.LAST.toString()));
    }
    done.set(true);
    join(beside);
    List<Double> counted = times.subList(warmUp, times.size());
    return List.of(
        Row.of("POST to " + what, "ms", counted).against(limit),
        Row.of("99th of 100", "ms", List.of(Bench.percentile(counted, 0.99))));
  }

  /** Milliseconds from a POST to the dashboard that shows the figure with its score. */
  double probe(String dashboard, String ref, String period) {
    String value = bench.council().value();
    String body =
        "{\"ref\": \"%s\", \"period\": \"%s\", \"value\": %s, \"status\": \"FINAL\", \"revisionReason\": \"Probe\"}"
            .formatted(ref, period, value);
    return 1000
        * Bench.seconds(
            () -> {
              bench.outturn(body);
              while (!isShown(dashboard, value)) {
                Thread.onSpinWait();
              }
            });
  }

  private boolean isShown(String dashboard, String value) {
    String shown = new String(bench.http().get(ServiceName.REPORTING, dashboard), UTF_8);
    int at = shown.indexOf(value);
    if (at < 0) {
      return false;
    }
    int next = shown.indexOf("\"ref\":\"", at);
    return !shown.substring(at, next < 0 ? shown.length() : next).contains("PENDING");
  }

  /** Others post meanwhile, on indicators that the probe does not look at. */
  private void postUntil(AtomicBoolean done, int perSecond) {
    long next = System.nanoTime();
    while (perSecond > 0 && !done.get()) {
      int indicator = 1 + (int) (next % (bench.council().indicators() - 1));
      bench.outturn(Http.write(bench.council().outturn(indicator, Council.LAST)));
      next += 1_000_000_000L / perSecond;
      Bench.pause((next - System.nanoTime()) / 1_000_000);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.goldenthread.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ports.ServiceName;

/**
 * What every measurement is given.
 *
 * @param http speaks to the system
 * @param council whom the figures belong to
 * @param size how long and how often each thing is measured
 */
record Bench(GoldenThread system, Http http, Council council, Size size) {

  /**
   * How long and how often each thing is measured.
   *
   * @param rounds of which the median counts; one more before them warms up and does not
   * @param seconds of a round in which clients go on without a pause
   * @param indicators the numbers of indicators that dashboards are measured with, smallest first
   * @param rows of a batch
   */
  record Size(int rounds, int seconds, List<Integer> indicators, int rows) {

    /** Some twenty minutes on two cores. */
    static Size whole() {
      return new Size(3, 6, List.of(235, 835, 3035), 22_400);
    }

    /** Shows only that everything can be measured. */
    static Size tiny() {
      return new Size(1, 1, List.of(20, 40), 400);
    }

    Duration time() {
      return Duration.ofSeconds(seconds);
    }
  }

  /** Sends one figure, which is durable when this returns. */
  void outturn(String figure) {
    http.post(ServiceName.OUTTURNS, "/api/v1/outturns", "application/json", figure);
  }

  /** Sends so many figures in one batch, for the last quarters of every indicator. */
  void batch(int rows) {
    http.post(ServiceName.OUTTURNS, "/api/v1/outturns/batch", "text/csv", council.csv(rows));
  }

  /** A warm-up and the rounds of each thing, in turn, so that all meet the same machine. */
  List<Row> inTurn(String unit, Map<String, DoubleSupplier> things) {
    Map<String, List<Double>> rounds = new LinkedHashMap<>();
    for (int round = 0; round <= size.rounds; round++) {
      for (Map.Entry<String, DoubleSupplier> thing : things.entrySet()) {
        double result = thing.getValue().getAsDouble();
        if (round > 0) {
          rounds.computeIfAbsent(thing.getKey(), what -> new ArrayList<>()).add(result);
        }
      }
    }
    return rounds.entrySet().stream().map(e -> Row.of(e.getKey(), unit, e.getValue())).toList();
  }

  /** So many clients that go on without a pause; processor is counted over all rounds. */
  Row clients(String what, int count, IntFunction<Clients.Client> making) {
    Clients.run(count, size.time(), making);
    Cpu before = Cpu.of(system);
    double[] rates =
        DoubleStream.generate(() -> Clients.run(count, size.time(), making))
            .limit(size.rounds)
            .toArray();
    settle();
    double operations = DoubleStream.of(rates).sum() * size.seconds;
    return Row.of(
            "%s, %d clients".formatted(what, count),
            "a second",
            DoubleStream.of(rates).boxed().toList())
        .with(before.millisecondsEach(Cpu.of(system), operations));
  }

  /** What was begun for the last request is finished, and counted with it. */
  static void settle() {
    pause(1000);
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(Math.max(0, milliseconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static double seconds(Runnable doing) {
    long start = System.nanoTime();
    doing.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /** The part of the values that is not above the answer: 0.5 gives the median. */
  static double percentile(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) (part * sorted.size())));
  }
}

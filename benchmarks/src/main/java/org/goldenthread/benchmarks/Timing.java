package org.goldenthread.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How long something took, each time it was done.
 *
 * @param millis in the order in which it was done
 */
record Timing(String what, List<Double> millis) {

  /** Does each thing so often, in turn, so that all of them meet the same machine. */
  static List<Timing> inTurn(int rounds, List<Work> works) {
    List<Timing> timings =
        works.stream().map(work -> new Timing(work.what(), new ArrayList<>())).toList();
    for (int round = 0; round < rounds; round++) {
      IntStream.range(0, works.size())
          .forEach(i -> timings.get(i).millis.add(millis(works.get(i).doing())));
    }
    return timings;
  }

  /** Something to do, and what it is called. */
  record Work(String what, Runnable doing) {}

  static double millis(Runnable doing) {
    long start = System.nanoTime();
    doing.run();
    return (System.nanoTime() - start) / 1e6;
  }

  double percentile(double part) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size())));
  }

  /** A row of a table: the median and the ninth tenth, and the ratio of the medians. */
  String row(Timing first) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.2f |",
        what,
        percentile(0.5),
        percentile(0.9),
        percentile(0.5) / first.percentile(0.5));
  }

  /** A table of them all, whose ratios are to the first. */
  static void print(String title, List<Timing> timings) {
    System.out.printf("%n## %s%n%n| | p50 ms | p90 ms | ratio |%n|---|---|---|---|%n", title);
    timings.forEach(timing -> System.out.println(timing.row(timings.getFirst())));
  }
}

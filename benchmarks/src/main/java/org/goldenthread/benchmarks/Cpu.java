package org.goldenthread.benchmarks;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.process.Part;

/** How much processor each process of a system has taken. */
record Cpu(Map<String, Duration> taken) {

  /** Until now. A connection of PostgreSQL that was closed since it was opened is not counted. */
  static Cpu of(GoldenThread system) {
    Map<String, Duration> taken = new LinkedHashMap<>();
    for (Part part : system.parts()) {
      taken.put(part.name(), part.running().map(Cpu::of).orElse(Duration.ZERO));
    }
    return new Cpu(taken);
  }

  private static Duration of(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .flatMap(each -> each.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Milliseconds for each of so many operations that were done since this. */
  Map<String, Double> millisecondsEach(Cpu later, double operations) {
    Map<String, Double> each = new LinkedHashMap<>();
    taken.forEach(
        (name, before) -> {
          Duration since = later.taken.getOrDefault(name, before).minus(before);
          each.put(name, Math.max(0, since.toNanos() / 1e6 / operations));
        });
    return each;
  }
}

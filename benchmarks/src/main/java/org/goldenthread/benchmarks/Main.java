package org.goldenthread.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.data.Folders;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.process.Part;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Starts a system of its own, measures it beside what its parts can do alone, writes a table and a
 * picture, and stops. Nothing here is a test: what it says is about the machine that it ran on.
 */
@Command(
    name = "./run benchmarks",
    mixinStandardHelpOptions = true,
    description = {
      "Measures a system of its own beside what the database, the broker and a web server can do"
          + " alone on this machine. It takes some twenty minutes, writes a table and a"
          + " picture to benchmarks/results, and leaves a running system and its data alone."
    })
public final class Main implements Callable<Integer> {

  private static final String WARMING = "warming";

  private final Results results = new Results();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description =
          "Of start, warming, posting, batches, policy, reading, showing, measures, standing: only"
              + " these.")
  private Set<String> only = new TreeSet<>();

  @Option(names = "--tiny", description = "Only shows that everything can be measured.")
  private boolean tiny;

  private Main() {}

  /** Measures what the arguments say. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Path data = Files.createTempDirectory("golden-thread-benchmarks");
    Settings settings = Settings.standard().withData(data).withPorts(Ports.free()).thatLearns();
    try {
      learn(settings);
      measure(settings.afresh());
    } finally {
      Folders.delete(data);
      Folders.delete(data.resolveSibling(data.getFileName() + ".previous"));
    }
    Path table = results.write(ProjectRoot.find().resolve("benchmarks/results"));
    System.out.println("Written to " + table);
    return CommandLine.ExitCode.OK;
  }

  /** What is measured is a system that has run before; the first run of a build is slower. */
  private static void learn(Settings settings) {
    try (GoldenThread first = GoldenThread.start(settings)) {
      if (first.parts().stream().anyMatch(Part::learns)) {
        System.out.println("This build has not run before: it runs once to learn.");
        Bench learning = bench(first, Bench.Size.tiny());
        new Posting(learning).measure();
        new Batches(learning).measure();
        new Reading(learning).measure();
      }
    }
  }

  private static Bench bench(GoldenThread system, Bench.Size size) {
    return new Bench(system, new Http(system), new Council(system), size);
  }

  private void measure(Settings settings) {
    long start = System.nanoTime();
    try (GoldenThread system = GoldenThread.start(settings)) {
      double ready = (System.nanoTime() - start) / 1e9;
      Bench bench = bench(system, tiny ? Bench.Size.tiny() : Bench.Size.whole());
      bench.council().load(ProjectRoot.find().resolve("samples/2020-21-q2"));
      double loaded = (System.nanoTime() - start) / 1e9;
      measurements(bench, () -> started(system, ready, loaded)).forEach(this::measure);
    }
  }

  private void measure(String name, Supplier<List<Row>> measuring) {
    if (only.isEmpty() || only.contains(name) || (name.equals(WARMING) && needsWarmth())) {
      results.add(name, measuring.get());
    }
  }

  private boolean needsWarmth() {
    return !Collections.disjoint(only, Set.of("posting", "batches", "showing"));
  }

  private static Map<String, Supplier<List<Row>>> measurements(
      Bench bench, Supplier<List<Row>> start) {
    Map<String, Supplier<List<Row>>> all = new LinkedHashMap<>();
    all.put("start", start);
    all.put(WARMING, () -> new Posting(bench).warming());
    all.put("posting", () -> new Posting(bench).measure());
    all.put("batches", () -> new Batches(bench).measure());
    all.put("policy", () -> new Policy(bench).measure());
    all.put("reading", () -> new Reading(bench).measure());
    all.put("showing", () -> new Showing(bench).measure());
    all.put("measures", () -> new Measures(bench).measure());
    all.put("standing", () -> new Standing(bench.system()).measure());
    return all;
  }

  private static List<Row> started(GoldenThread system, double ready, double loaded) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("everything is ready, beginning with no data", "s", List.of(ready)));
    rows.add(Row.of("the sample report is loaded", "s", List.of(loaded)));
    rows.addAll(new Standing(system).memory("after the start"));
    return rows;
  }
}

package org.goldenthread.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.ports.ServiceName;

/**
 * The metrics that {@code docs/operations/metrics.md} tells operators to watch.
 *
 * @param table a line of the page's table for each
 */
record WatchedMetrics(List<Line> table) {

  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| ([a-z, ]+) \\|.*");
  private static final Pattern OURS =
      Pattern.compile("\\b(goldenthread|outbox|submissions|kafka)_\\w+");

  /**
   * A metric.
   *
   * @param services those that have it
   */
  record Line(String metric, List<String> services) {

    boolean isOf(ServiceName service) {
      return services.contains(service.id());
    }

    /** A histogram and a timer have several series. */
    boolean isSample(String sample) {
      return sample.matches(metric + "(_bucket|_count|_sum|_max)?");
    }
  }

  static WatchedMetrics read() throws IOException {
    return new WatchedMetrics(
        ROW.matcher(text("docs/operations/metrics.md"))
            .results()
            .map(row -> new Line(row.group(1), List.of(row.group(2).split(", "))))
            .toList());
  }

  boolean knows(String sample) {
    return table.stream().anyMatch(line -> line.isSample(sample));
  }

  /** What a service measures, as Prometheus reads it: the names of its samples. */
  static List<String> samples(String metrics) {
    return metrics
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]", 2)[0])
        .distinct()
        .toList();
  }

  /** The names in a text that only this system, or Kafka's clients, can have. */
  static Stream<String> ours(String text) {
    return OURS.matcher(text).results().map(found -> found.group()).distinct();
  }

  static String text(String file) throws IOException {
    return Files.readString(ProjectRoot.find().resolve(Path.of(file)));
  }
}

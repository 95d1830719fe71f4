package org.goldenthread.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.launcher.process.Shell;

/** A table and a picture of what was measured, with the machine that it was measured on. */
final class Results {

  private final Map<String, List<Row>> groups = new LinkedHashMap<>();

  /** Prints it, so that a long run shows how far it has come, and keeps it for the files. */
  void add(String title, List<Row> rows) {
    groups.put(title, rows);
    System.out.println(table(title, rows));
  }

  /** Writes both below this folder, named after the time, and says where. */
  Path write(Path folder) {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    String name = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm").format(now);
    Path table = folder.resolve(name + ".md");
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".svg"), new Plot(groups).drawn());
      Files.writeString(table, text(now.toLocalDate().toString(), name + ".svg"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private String text(String day, String picture) {
    return "# Measured on %s%n%n%s%n![How much of each limit was reached](%s)%n%s"
        .formatted(
            day,
            machine(),
            picture,
            groups.entrySet().stream()
                .map(group -> table(group.getKey(), group.getValue()))
                .collect(Collectors.joining()));
  }

  private static String table(String title, List<Row> rows) {
    return """

    ## %s

    | what | median | lowest to highest | held against | share of it | processor ms for each |
    |---|---|---|---|---|---|
    %s
    """
        .formatted(title, rows.stream().map(Row::markdown).collect(Collectors.joining("\n")));
  }

  private static String machine() {
    Runtime runtime = Runtime.getRuntime();
    return """
    - %s %s, %s, %d cores, %s
    - Java %s
    - load average when it was written: %s (a number well above that of the cores says that others were working too)
    - client, broker, database and the four services share the machine; the limits were measured in the same run
    """
        .formatted(
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            line("sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1"),
            runtime.availableProcessors(),
            line("sed -n 's/^MemTotal: *//p' /proc/meminfo"),
            Runtime.version(),
            line("cut -d' ' -f1-3 /proc/loadavg"));
  }

  private static String line(String command) {
    Shell.Outcome outcome = Shell.run(List.of("/bin/sh", "-c", command));
    return outcome.success() ? outcome.output() : "unknown";
  }
}

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

  /** A bar for each row that is held against a limit: how much of the limit is reached. */
  record Plot(Map<String, List<Row>> groups) {

    private static final int LINE = 22;
    private static final int ZERO = 420;
    private static final int WHOLE = 300;

    String drawn() {
      List<Row> rows =
          groups.values().stream()
              .flatMap(List::stream)
              .filter(row -> row.limit().isPresent())
              .toList();
      int limit = ZERO + WHOLE;
      int height = (rows.size() + 2) * LINE;
      StringBuilder svg = new StringBuilder(start(limit + 80, height));
      for (int i = 0; i < rows.size(); i++) {
        svg.append(bar(rows.get(i), (i + 1) * LINE));
      }
      return svg.append(end(limit, height)).toString();
    }

    private static String bar(Row row, int y) {
      double share = row.share().orElseThrow();
      double length = Math.min(share, 1.2) * WHOLE;
      String what = row.what().replace("&", "&amp;").replace("<", "&lt;");
      return text(ZERO - 8, y, "end", what)
          + "<rect x=\"%d\" y=\"%d\" width=\"%.0f\" height=\"%d\" fill=\"#2d6a63\"/>%n"
              .formatted(ZERO, y - LINE / 2 - 2, length, LINE - 6)
          + text((int) (ZERO + length + 5), y, "start", "%.2f".formatted(share));
    }

    private static String text(int x, int y, String anchor, String words) {
      return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n"
          .formatted(x, y, anchor, words);
    }

    private static String start(int width, int height) {
      return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" \
      font-size="13" role="img">
      <title>How much of its limit each measurement reached</title>
      <rect width="100%%" height="100%%" fill="#ffffff"/>
      """
          .formatted(width, height);
    }

    private static String end(int limit, int height) {
      return """
      <line x1="%d" y1="8" x2="%d" y2="%d" stroke="#12201e" stroke-dasharray="4 3"/>
      <text x="%d" y="%d" text-anchor="middle">the limit</text>
      </svg>
      """
          .formatted(limit, limit, height - LINE, limit, height - 6);
    }
  }
}

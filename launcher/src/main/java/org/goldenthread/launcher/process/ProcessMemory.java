package org.goldenthread.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much memory a process and its children hold. Linux tells each process's fair share of what it
 * shares with others, so that PostgreSQL's shared memory is not counted once per connection.
 */
public final class ProcessMemory {

  private static final long KIB_PER_MIB = 1024;

  private ProcessMemory() {}

  /** Of the process and of all that it started. */
  public static long megabytes(ProcessHandle process) {
    return megabytes(Stream.concat(Stream.of(process), process.descendants()));
  }

  /** Of the process alone. */
  public static long ownMegabytes(ProcessHandle process) {
    return megabytes(Stream.of(process));
  }

  private static long megabytes(Stream<ProcessHandle> processes) {
    long kib =
        processes.filter(ProcessHandle::isAlive).mapToLong(each -> kibibytes(each.pid())).sum();
    return (kib + KIB_PER_MIB / 2) / KIB_PER_MIB;
  }

  private static long kibibytes(long pid) {
    Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
    Path status = Path.of("/proc", Long.toString(pid), "status");
    try {
      return Files.isReadable(rollup) ? entry(rollup, "Pss:") : entry(status, "VmRSS:");
    } catch (IOException noProc) {
      return fromPs(pid);
    }
  }

  private static long entry(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.replaceAll("[^0-9]", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  private static long fromPs(long pid) {
    String answer = Shell.run(List.of("ps", "-o", "rss=", "-p", Long.toString(pid))).output();
    return answer.matches("\\d+") ? Long.parseLong(answer) : 0;
  }
}

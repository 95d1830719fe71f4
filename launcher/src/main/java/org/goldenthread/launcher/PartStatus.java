package org.goldenthread.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.launcher.process.Part;
import org.goldenthread.launcher.process.ProcessMemory;

/**
 * How one process of a running system is.
 *
 * @param name what people call it
 * @param pid its process id; 0 if it does not run
 * @param port where it listens; 0 if it does not listen
 * @param ready whether it is ready to work
 * @param memoryMegabytes what it and its own children hold
 * @param uptime since when it runs
 */
public record PartStatus(
    String name, long pid, int port, boolean ready, long memoryMegabytes, Duration uptime) {

  /** Every part of a running system, and its launcher last. */
  public static List<PartStatus> of(Settings settings, RunningSystem running) {
    List<PartStatus> all = new ArrayList<>();
    for (Part part : Parts.of(settings.withPorts(running.ports())).all()) {
      all.add(part.running().map(process -> of(part, process)).orElseGet(() -> down(part)));
    }
    running.process().map(PartStatus::launcher).ifPresent(all::add);
    return all;
  }

  /** In one or two words. */
  public String health() {
    if (pid == 0) {
      return "down";
    }
    return ready ? "ready" : "not ready";
  }

  private static PartStatus of(Part part, ProcessHandle process) {
    long memory = ProcessMemory.megabytes(process);
    return new PartStatus(
        part.name(), process.pid(), part.port(), part.isHealthy(), memory, uptime(process));
  }

  private static PartStatus down(Part part) {
    return new PartStatus(part.name(), 0, part.port(), false, 0, Duration.ZERO);
  }

  private static PartStatus launcher(ProcessHandle process) {
    long memory = ProcessMemory.ownMegabytes(process);
    return new PartStatus("launcher", process.pid(), 0, true, memory, uptime(process));
  }

  private static Duration uptime(ProcessHandle process) {
    Instant now = Instant.now();
    return Duration.between(process.info().startInstant().orElse(now), now);
  }
}

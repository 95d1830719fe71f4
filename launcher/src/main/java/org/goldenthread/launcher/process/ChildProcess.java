package org.goldenthread.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A program that this process started and looks after.
 *
 * <p>It does not get the terminal's Ctrl-C, and ends with this process only if someone stops it:
 * see {@link StopAtExit}.
 */
public final class ChildProcess {

  private static final Logger LOG = Logger.getLogger(ChildProcess.class.getName());
  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration STANDSTILL = Duration.ofMinutes(2);

  private static final boolean SETSID = Shell.succeeds("setsid", "true");

  private final ChildCommand command;
  private final Process process;
  private final Instant startedAt;

  private ChildProcess(ChildCommand command, Process process) {
    this.command = command;
    this.process = process;
    this.startedAt = Instant.now();
  }

  /**
   * Starts it; it is not ready yet.
   *
   * @throws CannotStart if the program does not exist or may not be run
   */
  public static ChildProcess start(ChildCommand command) {
    try {
      Files.createDirectories(command.folder());
      ProcessBuilder builder = new ProcessBuilder(inOwnSession(command.line()));
      builder.directory(command.folder().toFile()).redirectErrorStream(true);
      builder.redirectOutput(
          ProcessBuilder.Redirect.appendTo(LogFile.prepare(command.log()).toFile()));
      builder.environment().putAll(command.environment());
      Process process = builder.start();
      process.getOutputStream().close();
      return new ChildProcess(command, process);
    } catch (IOException e) {
      throw new CannotStart(
          "%s could not be started: %s".formatted(command.name(), e.getMessage()), e);
    }
  }

  /**
   * So that Ctrl-C in the terminal reaches the launcher only, which then stops its children in the
   * right order. The program keeps the process id that it was started with.
   */
  private static List<String> inOwnSession(List<String> program) {
    List<String> line = new ArrayList<>();
    if (SETSID) {
      line.add("setsid");
    } else {
      line.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
    }
    line.addAll(program);
    return line;
  }

  /** What people call it. */
  public String name() {
    return command.name();
  }

  /** The operating system's number for it. */
  public long pid() {
    return process.pid();
  }

  /** When it was started. */
  public Instant startedAt() {
    return startedAt;
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Calls back with its exit code when it has ended, or at once if it has already. */
  public void whenEnded(IntConsumer action) {
    CompletableFuture<Void> unused =
        process
            .onExit()
            .thenAccept(ended -> action.accept(ended.exitValue()))
            .exceptionally(ChildProcess::failed);
  }

  private static @Nullable Void failed(Throwable failure) {
    LOG.log(Level.SEVERE, "the end of a process could not be handled", failure);
    return null;
  }

  /** What it said last, in a few words; empty if nothing. */
  public String lastWords() {
    return LogFile.lastWords(command.log());
  }

  /** Puts aside what it has printed if that has grown large, while it goes on printing. */
  public void trimLog() {
    LogFile.trim(command.log());
  }

  /** The memory that it and its own children hold, in whole megabytes; 0 when it has ended. */
  public long memoryMegabytes() {
    return ProcessMemory.megabytes(process.toHandle());
  }

  /**
   * Waits until the check passes: as long as the machine needs, while the process works or says
   * something.
   *
   * @throws CannotStart if the process ends first or stands still for two minutes, with its last
   *     log lines
   */
  public void awaitHealthy(HealthCheck check) {
    awaitHealthy(check, STANDSTILL);
  }

  void awaitHealthy(HealthCheck check, Duration standstill) {
    Headway headway = new Headway(process.toHandle(), command.log());
    while (!check.passes()) {
      if (!isAlive()) {
        throw new CannotStart(
            "%s ended with code %d before it was ready.%n%s"
                .formatted(name(), process.exitValue(), lastLines()));
      }
      if (headway.none().compareTo(standstill) > 0) {
        throw new CannotStart(
            "%s is not ready, and did nothing for %d seconds.%n%s"
                .formatted(name(), standstill.toSeconds(), lastLines()));
      }
      pause();
    }
  }

  /** Asks it to end, waits for the grace, then kills it. Does nothing if it has ended. */
  public void stop(ProcessSignal signal, Duration grace) {
    if (!process.isAlive()) {
      return;
    }
    signal.send(process.toHandle());
    if (!endsWithin(grace)) {
      LOG.log(
          Level.WARNING,
          "process did not stop in time and was killed: name={0} pid={1}",
          new Object[] {name(), Long.toString(pid())});
      kill();
    }
  }

  /** Asks it to end (SIGTERM), waits for the grace, then kills it. */
  public void stop(Duration grace) {
    stop(ProcessSignal.TERMINATE, grace);
  }

  /** Ends it at once, as {@code kill -9} does, and waits until it is gone. */
  public void kill() {
    process.destroyForcibly();
    endsWithin(Duration.ofSeconds(10));
  }

  private boolean endsWithin(Duration limit) {
    return ProcessEnd.within(process, limit);
  }

  private String lastLines() {
    return "The last lines of %s:%n%s".formatted(command.log(), LogFile.lastLines(command.log()));
  }

  private void pause() {
    try {
      Thread.sleep(POLL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("waiting for %s was interrupted".formatted(name()), e);
    }
  }
}

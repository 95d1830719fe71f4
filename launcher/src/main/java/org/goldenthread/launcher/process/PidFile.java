package org.goldenthread.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Remembers a child's process id, so that a child that outlived a killed launcher can be found. An
 * id alone proves nothing, as it may have been given to another program since: a process counts as
 * ours only if its command line holds the marker.
 *
 * @param file where the id is kept; only its first line is read
 * @param marker words that only our own child's command line holds, such as its folder's full path
 */
public record PidFile(Path file, String marker) {

  private static final Logger LOG = Logger.getLogger(PidFile.class.getName());

  public void write(long pid) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, pid + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts another id into the first line and leaves the others as they are. */
  public void replaceId(long pid) {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      lines.set(0, Long.toString(pid));
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process that the file names, if it runs and is ours. */
  public Optional<ProcessHandle> ours() {
    return running().filter(process -> commandLine(process).contains(marker));
  }

  /** Whether the file names a running process that is not ours. */
  public boolean belongsToAnother() {
    return running().isPresent() && ours().isEmpty();
  }

  /** Ends our child if it still runs, and waits until it is gone. */
  public void stopLeftover(ProcessSignal signal, Duration grace) {
    Optional<ProcessHandle> leftover = ours();
    if (leftover.isEmpty()) {
      return;
    }
    ProcessHandle process = leftover.get();
    LOG.log(Level.FINE, "stopping a left-over process: pid={0}", Long.toString(process.pid()));
    signal.send(process);
    if (!ProcessEnd.within(process, grace)) {
      process.destroyForcibly();
      ProcessEnd.within(process, grace);
    }
  }

  private Optional<ProcessHandle> running() {
    try {
      return Files.readString(file)
          .lines()
          .findFirst()
          .filter(line -> line.strip().matches("\\d{1,18}"))
          .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
          .filter(ProcessHandle::isAlive);
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** All its words, longer than the Java library tells where there is {@code /proc}. */
  public static String commandLine(ProcessHandle process) {
    try {
      byte[] line = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
      return new String(line, StandardCharsets.UTF_8).replace('\0', ' ');
    } catch (IOException noProc) {
      return process.info().commandLine().orElse("");
    }
  }
}

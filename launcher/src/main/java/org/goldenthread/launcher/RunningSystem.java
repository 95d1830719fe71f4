package org.goldenthread.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.process.PidFile;

/**
 * What another process may know about the system that a data folder belongs to.
 *
 * @param launcher the process that started it
 * @param command its command line: its number alone may since be another program's
 * @param ports where its parts listen
 */
public record RunningSystem(long launcher, String command, Ports ports) {

  private static final String LAUNCHER = "launcher";
  private static final String COMMAND = "command";

  /** The system that this very process starts. */
  static RunningSystem ofThisProcess(Ports ports) {
    ProcessHandle current = ProcessHandle.current();
    return new RunningSystem(current.pid(), PidFile.commandLine(current), ports);
  }

  /**
   * The process that started it; empty if that has ended, whoever has its number now. Whatever
   * holds the data folder for a moment, a {@code ./run stop} too, leaves the last one's number.
   */
  public Optional<ProcessHandle> process() {
    return ProcessHandle.of(launcher).filter(it -> command.equals(PidFile.commandLine(it)));
  }

  /** The system that runs on this data folder; empty when none does. */
  public static Optional<RunningSystem> on(Path data) {
    DataFolder folder = new DataFolder(data.toAbsolutePath().normalize());
    if (!Files.isDirectory(folder.run())) {
      return Optional.empty();
    }
    Optional<FileLock> lock = folder.lock();
    if (lock.isPresent()) {
      DataFolder.release(lock.get());
      return Optional.empty();
    }
    return lastOn(data);
  }

  /** The system that runs on this data folder, or the last that did. */
  public static Optional<RunningSystem> lastOn(Path data) {
    Path file = file(data);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties properties = read(file);
    Map<String, Integer> ports =
        properties.stringPropertyNames().stream()
            .filter(name -> !Set.of(LAUNCHER, COMMAND).contains(name))
            .collect(
                Collectors.toMap(
                    name -> name, name -> Integer.parseInt(properties.getProperty(name))));
    return Optional.of(
        new RunningSystem(
            Long.parseLong(properties.getProperty(LAUNCHER)),
            properties.getProperty(COMMAND, ""),
            Ports.of(ports)));
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** Lets other processes know. */
  void write(Path data) {
    Properties properties = new Properties();
    properties.setProperty(LAUNCHER, Long.toString(launcher));
    properties.setProperty(COMMAND, command);
    ports.byName().forEach((name, port) -> properties.setProperty(name, Integer.toString(port)));
    try (Writer writer = Files.newBufferedWriter(file(data))) {
      properties.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path data) {
    return new DataFolder(data.toAbsolutePath().normalize()).run().resolve("system.properties");
  }
}

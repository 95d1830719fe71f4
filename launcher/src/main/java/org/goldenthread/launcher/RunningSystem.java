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
import java.util.stream.Collectors;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.ports.Ports;

/**
 * What another process may know about the system that a data folder belongs to.
 *
 * @param launcher the process that started it
 * @param ports where its parts listen
 */
public record RunningSystem(long launcher, Ports ports) {

  private static final String LAUNCHER = "launcher";

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
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Integer> ports =
        properties.stringPropertyNames().stream()
            .filter(name -> !name.equals(LAUNCHER))
            .collect(
                Collectors.toMap(
                    name -> name, name -> Integer.parseInt(properties.getProperty(name))));
    return Optional.of(
        new RunningSystem(Long.parseLong(properties.getProperty(LAUNCHER)), Ports.of(ports)));
  }

  /** Lets other processes know. */
  void write(Path data) {
    Properties properties = new Properties();
    properties.setProperty(LAUNCHER, Long.toString(launcher));
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

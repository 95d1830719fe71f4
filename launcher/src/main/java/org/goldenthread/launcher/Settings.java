package org.goldenthread.launcher;

import java.nio.file.Path;
import org.goldenthread.launcher.ports.Ports;

/**
 * How a system is started.
 *
 * @param root the project's folder, which holds the built modules
 * @param data what survives from run to run
 * @param ports where each part listens
 * @param learning whether programs keep what makes their next start quicker; they end more slowly
 *     the first time
 * @param fresh whether all that the data folder holds is moved aside first, beside the folder
 */
public record Settings(Path root, Path data, Ports ports, boolean learning, boolean fresh) {

  /** With full paths. */
  public Settings {
    root = root.toAbsolutePath().normalize();
    data = data.toAbsolutePath().normalize();
  }

  /**
   * What {@code ./run} does without options: the standard ports; the data folder that the
   * environment variable {@code GOLDEN_THREAD_DATA} names, or {@code .golden-thread} in the
   * project's folder.
   */
  public static Settings standard() {
    Path root = ProjectRoot.find();
    String named = System.getenv().getOrDefault("GOLDEN_THREAD_DATA", "");
    Path data = named.isEmpty() ? root.resolve(".golden-thread") : Path.of(named);
    return new Settings(root, data, Ports.standard(), false, false);
  }

  /** The same with another data folder. */
  public Settings withData(Path folder) {
    return new Settings(root, folder, ports, learning, fresh);
  }

  /** The same on other ports. */
  public Settings withPorts(Ports others) {
    return new Settings(root, data, others, learning, fresh);
  }

  /** The same, whose programs learn for the next time. */
  public Settings thatLearns() {
    return new Settings(root, data, ports, true, fresh);
  }

  /** The same, beginning with nothing. */
  public Settings afresh() {
    return new Settings(root, data, ports, learning, true);
  }
}

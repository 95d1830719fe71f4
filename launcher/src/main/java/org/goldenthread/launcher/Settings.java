package org.goldenthread.launcher;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.launcher.ports.Ports;

/**
 * How a system is started.
 *
 * @param root the project's folder, which holds the built modules
 * @param data what survives from run to run
 * @param ports where each part listens
 * @param javaOptions given to each service's Java
 * @param fresh whether all that the data folder holds is moved aside first, beside the folder
 */
public record Settings(Path root, Path data, Ports ports, List<String> javaOptions, boolean fresh) {

  private static final List<String> SMALL_AND_QUICK =
      List.of(
          "-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  /** With full paths. */
  public Settings {
    root = root.toAbsolutePath().normalize();
    data = data.toAbsolutePath().normalize();
    javaOptions = List.copyOf(javaOptions);
  }

  /**
   * What {@code ./run} does without options: the standard ports; the data folder that the
   * environment variable {@code GOLDEN_THREAD_DATA} names, or {@code .golden-thread} in the
   * project's folder; a small heap, and the quick compiler that suits short runs.
   */
  public static Settings standard() {
    Path root = ProjectRoot.find();
    String named = System.getenv().getOrDefault("GOLDEN_THREAD_DATA", "");
    Path data = named.isEmpty() ? root.resolve(".golden-thread") : Path.of(named);
    return new Settings(root, data, Ports.standard(), SMALL_AND_QUICK, false);
  }

  /** The same with another data folder. */
  public Settings withData(Path folder) {
    return new Settings(root, folder, ports, javaOptions, fresh);
  }

  /** The same on other ports. */
  public Settings withPorts(Ports others) {
    return new Settings(root, data, others, javaOptions, fresh);
  }

  /** The same with other options for the services' Java, as benchmarks need. */
  public Settings withJavaOptions(List<String> options) {
    return new Settings(root, data, ports, options, fresh);
  }

  /** The same, beginning with nothing. */
  public Settings afresh() {
    return new Settings(root, data, ports, javaOptions, true);
  }
}

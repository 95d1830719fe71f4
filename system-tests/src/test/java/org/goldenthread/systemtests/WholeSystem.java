package org.goldenthread.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.load.FolderLoader;
import org.goldenthread.launcher.load.LoadProgress;
import org.goldenthread.launcher.load.LoadReport;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.ports.ServiceName;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running system with the sample report, for all test classes of a run: started as {@code
 * ./run} starts it, on free ports. A test that changes figures puts them back, or comes last.
 */
public final class WholeSystem implements BeforeAllCallback, ParameterResolver {

  private static final AtomicReference<Running> RUNNING = new AtomicReference<>();

  /**
   * The system and how the first load of the sample went.
   *
   * @param loaded the report of the first load
   */
  public record Running(GoldenThread system, LoadReport loaded) {

    /** A client that acts for the performance team. */
    public Client client() {
      return new Client(system);
    }

    /** Loads the sample once more. */
    public LoadReport loadAgain() {
      return load(system);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(WholeSystem.class.getName(), key -> start());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return RUNNING.get();
  }

  private static AutoCloseable start() {
    GoldenThread system = GoldenThread.start(settings("shared"));
    RUNNING.set(new Running(system, load(system)));
    return system;
  }

  /** Settings for a system of its own, with empty data and free ports. */
  static Settings settings(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "systems").toAbsolutePath());
      return Settings.standard()
          .withData(Files.createTempDirectory(folder, name))
          .withPorts(Ports.free())
          .afresh();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends the sample report to a system. */
  static LoadReport load(GoldenThread system) {
    return load(system, sample());
  }

  /** Sends a folder to a system. */
  static LoadReport load(GoldenThread system, Path folder) {
    FolderLoader.Destination destination =
        new FolderLoader.Destination(
            system.base(ServiceName.INDICATORS),
            system.base(ServiceName.OUTTURNS),
            new Client(system).performanceTeam());
    return new FolderLoader(destination, LoadProgress.silent()).load(folder);
  }

  /** The folder of the sample report. */
  static Path sample() {
    return sample("2020-21-q2");
  }

  /** The folder of a sample report. */
  static Path sample(String report) {
    return ProjectRoot.find().resolve("samples").resolve(report);
  }
}

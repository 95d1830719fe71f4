package org.goldenthread.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.Role;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.load.FolderLoader;
import org.goldenthread.launcher.load.LoadProgress;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.ports.ServiceName;

/**
 * Starts a system of its own with the sample report and ten years of a made-up council, measures,
 * and prints tables in Markdown. Only ratios within one run mean something: the times are those of
 * the machine it runs on.
 */
public final class Main {

  private Main() {}

  /** Measures everything. */
  public static void main(String[] arguments) throws IOException {
    Path data =
        Files.createTempDirectory(Path.of("").toAbsolutePath(), ".golden-thread-benchmarks");
    Settings settings = Settings.standard().withData(data).withPorts(Ports.free()).afresh();
    try (GoldenThread system = GoldenThread.start(settings)) {
      loadSample(system);
      Http http = new Http(system);
      new Submitting(http).measure();
      new Restating(http).measure();
      new Reading(http).measure();
    }
  }

  private static void loadSample(GoldenThread system) {
    FolderLoader.Destination destination =
        new FolderLoader.Destination(
            system.base(ServiceName.INDICATORS),
            system.base(ServiceName.OUTTURNS),
            system.tokens().mint(Role.PERFORMANCE_TEAM));
    new FolderLoader(destination, LoadProgress.silent())
        .load(ProjectRoot.find().resolve("samples/2020-21-q2"));
  }
}

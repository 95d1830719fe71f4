package org.goldenthread.launcher.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.launcher.CannotStart;
import org.goldenthread.launcher.Role;
import org.goldenthread.launcher.ServiceName;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.Tokens;
import org.goldenthread.launcher.load.FolderLoader;
import org.goldenthread.launcher.load.LoadReport;
import org.goldenthread.launcher.load.RefusedRow;

/** Loads a folder into a running system and tells how it goes. */
final class LoadFolder {

  private final Settings settings;
  private final Console console;

  LoadFolder(Settings settings, Console console) {
    this.settings = settings;
    this.console = console;
  }

  /** Whether every row got in; those that did not are listed. */
  boolean load(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CannotStart("%s is not a folder.".formatted(folder));
    }
    FolderLoader.Destination destination =
        new FolderLoader.Destination(
            address(ServiceName.INDICATORS),
            address(ServiceName.OUTTURNS),
            Tokens.of(settings).mint(Role.PERFORMANCE_TEAM));
    LoadReport report =
        new FolderLoader(destination, new ConsoleLoadProgress(console)).load(folder);
    for (RefusedRow row : report.refused()) {
      console.say("  refused: " + row);
    }
    console.say(summary(report));
    return report.refused().isEmpty();
  }

  private URI address(ServiceName service) {
    return URI.create("http://127.0.0.1:" + settings.ports().of(service));
  }

  private static String summary(LoadReport report) {
    return report.refused().isEmpty()
        ? "All %d rows are in.".formatted(report.rows())
        : "%d of %d rows were refused; all others are in."
            .formatted(report.refused().size(), report.rows());
  }
}

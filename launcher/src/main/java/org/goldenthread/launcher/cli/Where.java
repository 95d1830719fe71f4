package org.goldenthread.launcher.cli;

import java.nio.file.Path;
import org.goldenthread.launcher.RunningSystem;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.process.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that every command has: which system is meant. */
public final class Where {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "The folder that holds the system's data (default: $GOLDEN_THREAD_DATA, or else"
              + " .golden-thread in the project's folder).")
  private @Nullable Path data;

  @SuppressWarnings("UnusedVariable") // picocli sets and reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this and does nothing.")
  private boolean help;

  /** The settings of the system that is meant. */
  public Settings settings() {
    Settings standard = Settings.standard();
    return data == null ? standard : standard.withData(data);
  }

  /** The settings with the ports that the system runs on. */
  public Settings running() {
    Settings settings = settings();
    RunningSystem system =
        RunningSystem.on(settings.data())
            .orElseThrow(
                () ->
                    new CannotStart(
                        "Golden Thread does not run on %s. Start it with ./run in another terminal."
                            .formatted(settings.data())));
    return settings.withPorts(system.ports());
  }

  /** What to add to another command so that it means the same system. */
  String asOption() {
    return data == null ? "" : " --data '%s'".formatted(data);
  }
}

package org.goldenthread.launcher.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.launcher.Settings;

/**
 * The report that a new system shows. It is loaded once: later starts must not undo what people
 * have changed since.
 */
record Sample(Settings settings, Console console) {

  static final String QUARTER = "2020-21-Q2";
  private static final String FOLDER = "samples/2020-21-q2";

  /** Whether this data folder has it. */
  boolean isLoaded() {
    return Files.exists(mark());
  }

  private Path mark() {
    return settings.data().resolve("sample-loaded");
  }

  /** Loads it unless this data folder has it. */
  void loadOnce() {
    Path folder = settings.root().resolve(FOLDER);
    if (isLoaded() || !Files.isDirectory(folder)) {
      return;
    }
    console.say("Loading %s:".formatted(FOLDER));
    if (new LoadFolder(settings, console).load(folder)) {
      try {
        Files.createFile(mark());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package org.goldenthread.launcher.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files of a folder that a test makes up. */
record CsvText(Path folder) {

  CsvText with(String file, String... lines) {
    try {
      Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

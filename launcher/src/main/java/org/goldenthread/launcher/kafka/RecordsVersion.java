package org.goldenthread.launcher.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.launcher.process.CannotStart;

/**
 * Which Kafka made the files of a folder, in a file beside them that says that they are whole.
 *
 * @param folder the broker's
 * @param jars those of the Kafka that is to read them
 */
record RecordsVersion(Path folder, Path jars) {

  private static final String JAR = "kafka-clients-";

  /**
   * Whether there are whole files, which this Kafka can read. It does not read those of a later
   * major version, nor always those of an earlier one.
   *
   * @throws CannotStart that says how to go on
   */
  boolean check() {
    if (!Files.exists(file())) {
      return false;
    }
    try {
      String made = Files.readString(file()).strip();
      String here = version();
      if (!made.isEmpty() && !major(made).equals(major(here))) {
        throw new CannotStart(
            ("The data in %s was made by Kafka %s, and this version of Golden Thread brings Kafka"
                    + " %s. Go back to the version that made it, or begin anew: ./run --fresh keeps"
                    + " what is there beside it.")
                .formatted(folder, made, here));
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that the files are whole. */
  void write() {
    try {
      Files.writeString(file(), version() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file() {
    return folder.resolve("formatted");
  }

  private static String major(String version) {
    return version.replaceFirst("\\..*", "");
  }

  private String version() throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(jars, JAR + "*.jar")) {
      String name = found.iterator().next().getFileName().toString();
      return name.substring(JAR.length(), name.length() - ".jar".length());
    }
  }
}

package org.goldenthread.systemtests;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.goldenthread.launcher.process.Shell;

/**
 * A file system of its own in memory, which can be full without harm to the machine. Only root may
 * make one.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) implements AutoCloseable {

  private static final String SIZE = "size=1500m";

  /** Made in a new folder below this one; empty where that is not allowed. */
  static Optional<SmallDisk> below(Path parent) {
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(parent), "disk");
      String path = folder.toString();
      return Shell.succeeds("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", path)
          ? Optional.of(new SmallDisk(folder))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does something while not a byte is left. */
  void whileFull(Runnable something) {
    Path ballast = folder.resolve("ballast");
    try {
      fill(ballast);
      something.run();
    } finally {
      delete(ballast);
    }
  }

  private static void fill(Path ballast) {
    byte[] block = new byte[1 << 12];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      // What was wanted.
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    Shell.run(List.of("umount", folder.toString()));
  }
}

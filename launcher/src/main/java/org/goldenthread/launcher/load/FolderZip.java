package org.goldenthread.launcher.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a folder as one zip. */
final class FolderZip {

  // The same content is the same bytes.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private FolderZip() {}

  /** Of those of the files that the folder has. */
  static byte[] of(Path folder, List<String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String file : files) {
        if (Files.exists(folder.resolve(file))) {
          ZipEntry entry = new ZipEntry(file);
          entry.setTimeLocal(NO_TIME);
          zip.putNextEntry(entry);
          Files.copy(folder.resolve(file), zip);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

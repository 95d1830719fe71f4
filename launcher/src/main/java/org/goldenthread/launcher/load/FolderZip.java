package org.goldenthread.launcher.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The CSV files of a folder in one zip; the same files make the same bytes. */
final class FolderZip {

  // A file of this name holds what a printed report says, to be held against what comes out.
  private static final String EXPECTED = "expected_";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private FolderZip() {}

  static byte[] of(Path folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        DirectoryStream<Path> files = Files.newDirectoryStream(folder, FolderZip::isSent)) {
      TreeSet<Path> inOrder = new TreeSet<>();
      files.forEach(inOrder::add);
      for (Path file : inOrder) {
        ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Files.copy(file, zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static boolean isSent(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".csv") && !name.startsWith(EXPECTED) && Files.isRegularFile(file);
  }
}

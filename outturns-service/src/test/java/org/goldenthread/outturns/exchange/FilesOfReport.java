package org.goldenthread.outturns.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.kit.csv.CsvColumns;
import org.goldenthread.kit.csv.CsvFile;

/** Rows of files that tests write, or of a published report. */
final class FilesOfReport {

  private final Map<String, List<FolderRow>> rows = new HashMap<>();

  Map<String, List<FolderRow>> rows() {
    return rows;
  }

  /** Only its first rows. */
  void keep(String file, int first) {
    rows.computeIfPresent(file, (name, all) -> all.subList(0, first));
  }

  void sample(String name) {
    for (String file : List.of("indicators.csv", "targets.csv")) {
      read(name, file);
    }
    ReportFolder.FILES.forEach(file -> read(name, file));
  }

  private void read(String sample, String file) {
    Path path = Path.of("../samples", sample, file);
    if (Files.exists(path)) {
      try (InputStream bytes = Files.newInputStream(path)) {
        rows.put(file, read(file, bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void file(String name, String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      rows.put(name, read(name, new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<FolderRow> read(String file, InputStream bytes) throws IOException {
    List<FolderRow> read = new ArrayList<>();
    CsvFile.read(
        bytes,
        StandardCharsets.UTF_8,
        CsvColumns.ANY,
        row -> read.add(new FolderRow(file, row.line(), row.cells())));
    return read;
  }
}

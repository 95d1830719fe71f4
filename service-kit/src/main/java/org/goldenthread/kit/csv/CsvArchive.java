package org.goldenthread.kit.csv;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.io.input.ProxyInputStream;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.text.UnreadableTextException;

/**
 * A folder of CSV files, sent as a zip. The folders within it do not matter. It is read whole or
 * not at all: a zip that was cut off, or has a file twice, is refused.
 *
 * @param files the rows of each file that is known, in the order of the file
 * @param others the names of the files from which nothing is read
 */
public record CsvArchive(Map<String, List<CsvRow>> files, List<String> others) {

  private static final int TOO_LARGE = 413;
  private static final long MOST_BYTES = 50_000_000;
  private static final Pattern LEADS_OUT =
      Pattern.compile("(.*/)?\\.\\.(/.*)?|/.*|.*[\\\\\\p{Cntrl}].*", Pattern.DOTALL);

  /** Keeps copies. */
  public CsvArchive {
    files = Map.copyOf(files);
    others = List.copyOf(others);
  }

  /**
   * Reads it.
   *
   * @param columns of each file that is known, by its name
   * @param mostRows of all files together
   * @throws HttpProblem 400 if it is no zip of CSV files; {@code no-known-file} if none of them is
   *     known; 413 if there are too many rows, or more than 50 MB come out of it
   */
  public static CsvArchive read(InputStream zip, Map<String, CsvColumns> columns, int mostRows)
      throws IOException {
    Path file = Files.createTempFile("golden-thread-", ".zip");
    try {
      Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
      CsvArchive archive = read(file, columns, mostRows);
      if (archive.files().isEmpty()) {
        throw nothingKnown(columns.keySet());
      }
      return archive;
    } catch (ZipException | EOFException e) {
      throw Problems.invalid("", "This is no whole zip: it may have been cut off. Zip it again");
    } finally {
      Files.delete(file);
    }
  }

  private static CsvArchive read(Path file, Map<String, CsvColumns> columns, int mostRows)
      throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Map<String, ZipEntry> entries = entries(zip);
      Map<String, List<CsvRow>> files = new LinkedHashMap<>();
      int left = mostRows;
      Unpacked unpacked = new Unpacked(MOST_BYTES);
      for (Map.Entry<String, CsvColumns> known : new TreeMap<>(columns).entrySet()) {
        ZipEntry entry = entries.remove(known.getKey());
        if (entry != null) {
          List<CsvRow> rows =
              rows(unpacked.counting(zip.getInputStream(entry)), known, left, mostRows);
          left -= rows.size();
          files.put(known.getKey(), rows);
        }
      }
      return new CsvArchive(files, List.copyOf(entries.keySet()));
    }
  }

  /** 400 {@code no-known-file}: nothing is read from any file of the zip. */
  public static HttpProblem nothingKnown(Collection<String> files) {
    return Problems.of(
        400,
        "no-known-file",
        "There is no file that is read here",
        "The zip has none of the files: " + String.join(", ", new TreeSet<>(files)));
  }

  /** By name; what a system keeps for itself in a zip is no file. */
  private static Map<String, ZipEntry> entries(ZipFile zip) {
    Map<String, ZipEntry> entries = new TreeMap<>();
    zip.stream()
        .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
        .forEach(
            entry -> {
              String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
              if (LEADS_OUT.matcher(entry.getName()).matches()) {
                throw Problems.invalid(
                    "/" + name, "A name leads out of the zip: zip the folder itself");
              }
              if (!name.startsWith(".") && entries.put(name, entry) != null) {
                throw Problems.invalid(
                    "/" + name, "%s is in the zip twice: leave one out".formatted(name));
              }
            });
    return entries;
  }

  private static List<CsvRow> rows(
      InputStream bytes, Map.Entry<String, CsvColumns> known, int left, int most)
      throws IOException {
    List<CsvRow> rows = new ArrayList<>();
    try (bytes) {
      CsvFile.read(
          bytes,
          StandardCharsets.UTF_8,
          known.getValue(),
          row -> {
            if (rows.size() == left) {
              throw tooMany(most);
            }
            rows.add(row);
          });
    } catch (UnreadableTextException e) {
      throw e.in(known.getKey()).problem("/" + known.getKey());
    }
    return rows;
  }

  private static RuntimeException tooMany(int most) {
    return Problems.of(
        TOO_LARGE,
        "too-many-rows",
        "The files have too many rows",
        "At most %d rows are read at once: send the rest in another request".formatted(most));
  }

  /**
   * Counts what comes out of all files of a zip while it is read, so that none fills the memory.
   */
  static final class Unpacked {

    private static final int TOO_LARGE = 413;

    private final long most;
    private long left;

    Unpacked(long most) {
      this.most = most;
      this.left = most;
    }

    /** The same bytes, counted. */
    InputStream counting(InputStream bytes) {
      return new ProxyInputStream(bytes) {
        @Override
        protected void afterRead(int read) {
          count(Math.max(read, 0));
        }
      };
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw Problems.of(
            TOO_LARGE,
            "body-too-large",
            "The body is too large",
            "At most %d bytes of files are read at once: send fewer files".formatted(most));
      }
    }
  }
}

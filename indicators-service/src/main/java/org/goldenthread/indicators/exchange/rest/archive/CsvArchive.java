package org.goldenthread.indicators.exchange.rest.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.goldenthread.kit.csv.CsvFile;
import org.goldenthread.kit.csv.CsvRow;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.text.UnreadableTextException;

/**
 * A zip of CSV files. What is read is counted while it is read, so that no zip fills the memory.
 */
public final class CsvArchive {

  private static final int MOST_BYTES = 50_000_000;
  private static final int MOST_ROWS = 50_000;
  private static final int TOO_LARGE = 413;

  // The same content is the same bytes.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final Map<String, List<CsvLine>> files = new HashMap<>();
  private final Map<String, String> passedOver = new TreeMap<>();
  private final List<String> periods = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int rows;

  private CsvArchive() {}

  /** Reads every file whose name is known; folders do not matter. */
  public static CsvArchive read(byte[] zip) {
    CsvArchive archive = new CsvArchive();
    ZipDirectory.check(zip);
    try (ZipInputStream input =
        new ZipInputStream(new Bounded(new ByteArrayInputStream(zip)), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
        archive.take(entry, new Bounded(input));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Problems.invalid("", "The zip is damaged, or not a plain zip: make it anew");
    }
    if (archive.files.isEmpty()) {
      throw Problems.invalid(
          "",
          "The zip has none of the files: " + String.join(", ", ReferenceFiles.COLUMNS.keySet()));
    }
    return archive;
  }

  /** The rows of each file, by its name. */
  public Map<String, List<CsvLine>> files() {
    return files;
  }

  /** The files that are not read here, each with why. */
  public Map<String, String> passedOver() {
    return passedOver;
  }

  /** The quarters of the outturns, which say what a report is about. */
  public List<String> periods() {
    return periods;
  }

  private void take(ZipEntry entry, InputStream content) throws IOException {
    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    if (entry.isDirectory() || name.startsWith(".") || entry.getName().startsWith("__MACOSX/")) {
      return;
    }
    if (entry.getName().matches(".*(^|/)\\.\\.(/|$).*|^/.*|.*[\\\\\\p{Cntrl}].*")) {
      throw Problems.invalid("/" + name, "A name leads out of the zip: zip the folder itself");
    }
    if (!names.add(name)) {
      throw Problems.invalid("/" + name, "%s is in the zip twice: leave one out".formatted(name));
    }
    if (ReferenceFiles.COLUMNS.containsKey(name)) {
      files.put(name, rows(name, content));
    } else {
      passedOver.put(name, ReferenceFiles.whyPassedOver(name));
      if (name.equals(ReferenceFiles.OUTTURNS)) {
        readPeriods(content);
      }
    }
  }

  private List<CsvLine> rows(String file, InputStream content) throws IOException {
    List<CsvLine> lines = new ArrayList<>();
    read(file, content, row -> lines.add(line(file, row)));
    return lines;
  }

  private CsvLine line(String file, CsvRow row) {
    if (++rows > MOST_ROWS) {
      throw tooLarge("At most %d rows are read at once".formatted(MOST_ROWS));
    }
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.replaceAll((column, cell) -> FormulaGuard.without(cell));
    List<CsvLine.CsvFault> faults = new ArrayList<>();
    row.faults().forEach(it -> faults.add(new CsvLine.CsvFault(it.column(), it.detail())));
    return new CsvLine(file, row.line(), cells, faults);
  }

  /** What else is wrong with them is told where they are taken in. */
  private void readPeriods(InputStream content) throws IOException {
    Set<String> seen = new HashSet<>();
    try {
      CsvFile.read(
          content,
          StandardCharsets.UTF_8,
          ReferenceFiles.OUTTURN_COLUMNS,
          row -> row.text("period").ifPresent(seen::add));
    } catch (UnreadableTextException toldElsewhere) {
      seen.clear();
    }
    periods.addAll(seen);
  }

  private static void read(String file, InputStream content, CsvFile.Rows rows) throws IOException {
    try {
      CsvFile.read(content, StandardCharsets.UTF_8, ReferenceFiles.columns(file), rows);
    } catch (UnreadableTextException e) {
      throw e.in(file).problem("/" + file);
    }
  }

  private static RuntimeException tooLarge(String detail) {
    return Problems.of(TOO_LARGE, "body-too-large", "The body is too large", detail);
  }

  /** A zip of tables, each with its header first. */
  public static byte[] write(Map<String, List<List<String>>> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
        ZipEntry entry = new ZipEntry(table.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text(table.getValue()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String text(List<List<String>> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(FormulaGuard::with).toList());
      }
    }
    return text.toString();
  }

  /** Counts what comes out of the zip. Closing it leaves the zip open. */
  private static final class Bounded extends FilterInputStream {

    private long left = MOST_BYTES;

    private Bounded(InputStream input) {
      super(input);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(read);
      return read;
    }

    @Override
    public void close() {
      // The next file is read from the same zip.
    }

    private void count(int read) {
      left -= Math.max(read, 0);
      if (left < 0) {
        throw tooLarge("At most %d bytes of files are read at once".formatted(MOST_BYTES));
      }
    }
  }
}

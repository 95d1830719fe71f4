package org.goldenthread.indicators.exchange.rest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.goldenthread.kit.problem.Problems;

/** A zip of CSV files (RFC 4180, UTF-8, a header row), whatever is in them. */
final class CsvArchive {

  private static final int MOST_BYTES = 50_000_000;
  private static final int MOST_ROWS = 50_000;
  private static final int TOO_LARGE = 413;
  // The same content is the same bytes.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final CSVFormat READ =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private CsvArchive() {}

  /** The rows of each file whose name is known; folders do not matter. */
  static Map<String, List<CsvLine>> read(byte[] zip, List<String> names) {
    Map<String, List<CsvLine>> files = new HashMap<>();
    int left = MOST_BYTES;
    try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        byte[] content = bounded(input, left);
        left -= content.length;
        if (names.contains(name)) {
          files.put(name, rows(name, content));
        }
      }
    } catch (IOException e) {
      throw Problems.invalid("", "The zip cannot be read: " + e.getMessage());
    }
    checkContent(files, names);
    return files;
  }

  private static void checkContent(Map<String, List<CsvLine>> files, List<String> names) {
    if (files.isEmpty()) {
      throw Problems.invalid(
          "", "The zip has none of the files: " + String.join(", ", names.stream().toList()));
    }
    if (files.values().stream().mapToInt(List::size).sum() > MOST_ROWS) {
      throw tooLarge("At most %d rows are read at once".formatted(MOST_ROWS));
    }
  }

  private static byte[] bounded(InputStream input, int left) throws IOException {
    byte[] content = input.readNBytes(left + 1);
    if (content.length > left) {
      throw tooLarge("At most %d bytes of files are read at once".formatted(MOST_BYTES));
    }
    return content;
  }

  private static RuntimeException tooLarge(String detail) {
    return Problems.of(TOO_LARGE, "body-too-large", "The body is too large", detail);
  }

  private static List<CsvLine> rows(String file, byte[] content) throws IOException {
    List<CsvLine> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(
            new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8),
            READ)) {
      for (CSVRecord row : parser) {
        rows.add(line(file, row));
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw Problems.invalid("/" + file, "The CSV cannot be read: " + e.getMessage());
    }
    return rows;
  }

  private static CsvLine line(String file, CSVRecord row) {
    Map<String, String> cells = new LinkedHashMap<>(row.toMap());
    cells.values().removeIf(String::isEmpty);
    CsvLine line = new CsvLine(file, row.getRecordNumber() + 1, cells, new ArrayList<>());
    if (!row.isConsistent()) {
      line.refuse("", "The row has not as many cells as the header: quote those with commas");
    }
    return line;
  }

  /** A zip of tables, each with its header first. */
  static byte[] write(Map<String, List<List<String>>> tables) {
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
      printer.printRecords(rows);
    }
    return text.toString();
  }
}

package org.goldenthread.launcher.load;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file in UTF-8 with a header row. */
final class CsvFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(false)
          .setAllowMissingColumnNames(true)
          .get();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvFile() {}

  /**
   * Its rows in order, without those whose cells are all blank; none if there is no such file.
   *
   * @throws IllegalArgumentException if it is no CSV or not in UTF-8
   */
  static List<CsvRow> rows(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      return rows(String.valueOf(file.getFileName()), parser);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s cannot be read as CSV in UTF-8: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static List<CsvRow> rows(String name, CSVParser parser) {
    List<CsvRow> rows = new ArrayList<>();
    Iterator<CSVRecord> records = parser.iterator();
    long line = parser.getCurrentLineNumber() + 1;
    while (records.hasNext()) {
      Map<String, String> cells = cells(records.next(), parser.getHeaderNames());
      if (!cells.isEmpty()) {
        rows.add(new CsvRow(name, line, cells));
      }
      line = parser.getCurrentLineNumber() + 1;
    }
    return rows;
  }

  private static Map<String, String> cells(CSVRecord row, List<String> columns) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      String cell = row.get(i).strip();
      if (!cell.isEmpty()) {
        cells.put(columns.get(i).replace(BYTE_ORDER_MARK, "").strip(), cell);
      }
    }
    return cells;
  }
}

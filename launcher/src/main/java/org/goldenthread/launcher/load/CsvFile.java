package org.goldenthread.launcher.load;

import java.io.BufferedReader;
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

/**
 * A CSV file in UTF-8 with a header row.
 *
 * @param columns the names in the header, in order; none if there is no such file
 * @param rows its rows in order, without those whose cells are all blank
 */
record CsvFile(List<String> columns, List<CsvRow> rows) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(false)
          .setAllowMissingColumnNames(true)
          .get();
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  CsvFile {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if it is no CSV or not in UTF-8
   */
  static CsvFile read(Path file) {
    if (!Files.exists(file)) {
      return new CsvFile(List.of(), List.of());
    }
    try (Reader reader = withoutMark(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      List<CsvRow> rows = rows(String.valueOf(file.getFileName()), parser);
      return new CsvFile(
          parser.getHeaderNames().stream()
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .toList(),
          rows);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: %s".formatted(file, CsvFault.sentence(e)), e);
    }
  }

  /** Spreadsheet programs write this mark before the first column's name. */
  private static Reader withoutMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
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
        cells.put(columns.get(i).strip(), cell);
      }
    }
    return cells;
  }
}

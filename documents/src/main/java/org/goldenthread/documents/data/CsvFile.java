package org.goldenthread.documents.data;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;

/**
 * Tables as comma-separated values by RFC 4180, in UTF-8. Text that a spreadsheet program would
 * take for a formula starts with an apostrophe; numbers are exact and without thousands marks.
 */
public final class CsvFile {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvFile() {}

  /** All tables of a document as a ZIP file, one file for each, named after their sheets. */
  public static byte[] zipOf(Document document) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Block.Tabulated tabulated : document.tables()) {
      files.put(tabulated.sheet().replace(' ', '-') + ".csv", of(Grid.of(tabulated.table())));
    }
    return FixedZip.of(files);
  }

  /** One table. */
  public static byte[] of(Grid grid) {
    StringBuilder csv = new StringBuilder(line(grid.headers()));
    grid.rows().forEach(row -> csv.append(line(row.stream().map(CsvFile::text).toList())));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Grid.Value value) {
    return switch (value) {
      case Grid.Value.Words(String text) -> harmless(text);
      case Grid.Value.Amount number -> number.exact().toPlainString();
    };
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String line(List<String> fields) {
    return fields.stream().map(CsvFile::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String field) {
    boolean needsQuotes = field.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return needsQuotes ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
  }
}

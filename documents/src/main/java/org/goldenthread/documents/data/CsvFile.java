package org.goldenthread.documents.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;

/**
 * Tables as comma-separated values by RFC 4180, ready for a spreadsheet program: a byte order mark
 * tells it that they are UTF-8, and text that it would take for a formula starts with an
 * apostrophe. Numbers stay numbers, also those below zero.
 */
public final class CsvFile {

  static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("[-+]?£?[0-9][0-9,]*(\\.[0-9]+)?%?");

  private CsvFile() {}

  /** All tables of a document as a ZIP file, one file for each, named after their sheets. */
  public static byte[] zipOf(Document document) {
    FixedZip files = new FixedZip();
    for (Block.Tabulated tabulated : document.tables()) {
      files.put(tabulated.sheet().replace(' ', '-') + ".csv", of(Grid.of(tabulated.data())));
    }
    return files.end();
  }

  /** One table. */
  public static byte[] of(Grid grid) {
    List<List<String>> rows =
        grid.rows().stream().map(row -> row.stream().map(CsvFile::text).toList()).toList();
    return text(grid.headers(), rows).getBytes(StandardCharsets.UTF_8);
  }

  /** A table of texts and of numbers written as such. */
  public static String text(List<String> headers, List<List<String>> rows) {
    StringBuilder written = new StringBuilder(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(written, CSVFormat.RFC4180)) {
      printer.printRecord(headers.stream().map(CsvFile::harmless));
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(CsvFile::harmless));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text takes whatever is written to it", e);
    }
    return written.toString();
  }

  static String text(Grid.Value value) {
    return switch (value) {
      case Grid.Value.Words(String text) -> text;
      case Grid.Value.Amount number -> number.exact().toPlainString();
      case Grid.Value.Day(LocalDate date) -> date.toString();
    };
  }

  static String harmless(String text) {
    boolean isFormula =
        !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    return isFormula ? "'" + text : text;
  }
}

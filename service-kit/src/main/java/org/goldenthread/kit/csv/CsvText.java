package org.goldenthread.kit.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values by RFC 4180, ready for a spreadsheet program: a byte order mark tells it
 * that they are UTF-8, and no text is taken for a formula.
 */
public final class CsvText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvText() {}

  /** The rows, of which the first is the header. */
  public static byte[] of(Stream<List<String>> rows) {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      for (List<String> row : (Iterable<List<String>>) rows::iterator) {
        printer.printRecord(row.stream().map(FormulaGuard::with));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text takes whatever is written to it", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}

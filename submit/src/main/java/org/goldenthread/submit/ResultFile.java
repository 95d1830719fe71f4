package org.goldenthread.submit;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What became of each row, as a CSV beside the file that was sent; it opens in a spreadsheet. */
final class ResultFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader("row", "ref", "quarter", "result", "why", "file").get();

  private ResultFile() {}

  /** The file beside it: {@code figures.csv.results.csv}. */
  static Path beside(Path sent) {
    return sent.resolveSibling(sent.getFileName() + ".results.csv");
  }

  /**
   * Replaces it, whole or not at all.
   *
   * @throws CannotSubmitException if it cannot be written; the rows have been dealt with then
   */
  static void write(Path file, List<RowResult> rows) {
    Path half = file.resolveSibling(file.getFileName() + ".new");
    try {
      print(half, rows);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CannotSubmitException(
          "The figures were sent, but %s cannot be written: %s"
              .formatted(file, CannotSubmitException.cause(e)),
          e);
    }
  }

  private static void print(Path file, List<RowResult> rows) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      writer.write('\ufeff');
      CSVPrinter printer = new CSVPrinter(writer, FORMAT);
      for (RowResult row : rows) {
        printer.printRecord(
            row.row(),
            text(row.ref()),
            text(row.quarter()),
            row.result(),
            text(row.why()),
            row.file());
      }
      printer.flush();
    }
  }

  /** Words that somebody sent are no formula for a spreadsheet. */
  private static String text(String words) {
    return words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
  }
}

package org.goldenthread.kit.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.goldenthread.kit.text.StrictReader;
import org.goldenthread.kit.text.UnreadableTextException;
import org.goldenthread.vocabulary.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file (RFC 4180) with a header row, a row at a time: as programs write it and as
 * spreadsheets save it, with commas, semicolons or tabs between the cells and perhaps a first line
 * {@code sep=;} that says which. Rows without a word say nothing and are passed over.
 */
public final class CsvFile {

  private static final Pattern LINE = Pattern.compile("line:? (\\d+)");

  private final CsvColumns columns;
  private final Rows rows;
  private @Nullable Header header;
  private long number;

  private CsvFile(CsvColumns columns, Rows rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Takes the rows, in the order of the file. */
  @FunctionalInterface
  public interface Rows {

    /** Takes one. */
    void take(CsvRow row) throws IOException;
  }

  /**
   * Gives every row that says something to the taker.
   *
   * @throws UnreadableTextException if the file is not text in the encoding, or no CSV, or has
   *     other columns; rows before the fault have been taken
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 if a row is so long that it could fill
   *     the memory
   */
  public static void read(InputStream bytes, Charset charset, CsvColumns columns, Rows rows)
      throws IOException {
    BoundedRows text = new BoundedRows(new StrictReader(bytes, charset));
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(Separators.of(text, columns)).get();
    try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
      new CsvFile(columns, rows).read(parser, text);
    } catch (UncheckedIOException e) {
      throw quotes(e);
    }
  }

  private void read(CSVParser parser, BoundedRows text) throws IOException {
    Iterator<CSVRecord> records = parser.iterator();
    for (long line = 1; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
      List<String> cells = records.next().stream().map(Spaces::strip).toList();
      text.nextRow();
      if (!cells.stream().allMatch(String::isEmpty) && !namesSeparator(cells)) {
        take(cells, line);
      }
    }
    if (header == null) {
      throw new UnreadableTextException(
          0, "There is nothing in it: the first row names the columns");
    }
  }

  private boolean namesSeparator(List<String> cells) {
    return header == null && Separators.NAMED.matcher(String.join("", cells)).matches();
  }

  private void take(List<String> cells, long line) throws IOException {
    if (header == null) {
      header = Header.of(cells, columns, line);
    } else {
      number++;
      rows.take(header.row(number, line, cells));
    }
  }

  /** The library tells of quotation marks in words of its own, and the line in its message. */
  private static RuntimeException quotes(UncheckedIOException failure) {
    String message = String.valueOf(failure.getMessage());
    Matcher line = LINE.matcher(message);
    if (!(failure.getCause() instanceof CSVException) || !line.find()) {
      return failure;
    }
    return new UnreadableTextException(
        Long.parseLong(line.group(1)),
        message.contains("EOF")
            ? "a quotation mark opens a cell there and none closes it"
            : "something follows the quotation mark that closes a cell: write a quotation mark that"
                + " belongs to the text twice");
  }

  /** What stands between the cells: whatever splits the first line into the most known names. */
  static final class Separators {

    private static final List<String> KNOWN = List.of(",", ";", "\t");

    /** A line before the header in which a spreadsheet is told of the separator: {@code sep=;}. */
    private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=.?\"?.?");

    private static final int LONGEST_HEADER = 16_384;

    private Separators() {}

    static String of(BoundedRows text, CsvColumns columns) throws IOException {
      String first = firstLine(text.ahead(LONGEST_HEADER));
      return KNOWN.stream()
          .max(
              Comparator.<String>comparingLong(
                      it -> split(first, it).filter(name -> isKnown(name, columns)).count())
                  .thenComparing(it -> split(first, it).count() - KNOWN.indexOf(it)))
          .orElseThrow();
    }

    private static boolean isKnown(String name, CsvColumns columns) {
      return !columns.names().isEmpty() && columns.meant(name).isPresent();
    }

    private static String firstLine(String text) {
      return text.lines()
          .filter(line -> !line.isBlank() && !NAMED.matcher(line).matches())
          .findFirst()
          .orElse("");
    }

    private static Stream<String> split(String line, String separator) {
      return Arrays.stream(line.split(Pattern.quote(separator)))
          .map(cell -> Spaces.strip(cell.replace("\"", "")));
    }
  }
}

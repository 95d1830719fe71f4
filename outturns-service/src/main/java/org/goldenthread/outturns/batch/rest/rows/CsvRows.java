package org.goldenthread.outturns.batch.rest.rows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.goldenthread.kit.problem.Problems;

/**
 * Reads a batch as RFC 4180 CSV with a header row. The columns are named as the fields of a JSON
 * row, those of the supplementary value {@code supplementaryValue} and {@code supplementaryUnit};
 * an empty cell says nothing.
 */
final class CsvRows {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private static final Pattern OTHER_SEPARATOR = Pattern.compile("[;\t|]");
  private static final Pattern LINE = Pattern.compile("line:? (\\d+)");

  private CsvRows() {}

  static void read(InputStream body, BatchRows.Reader sink) throws IOException {
    try (CSVParser parser = CSVParser.parse(Utf8.reader(body), FORMAT)) {
      checkHeader(parser.getHeaderNames());
      for (CSVRecord csv : parser) {
        sink.read(row(csv, parser));
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw Problems.invalid("", unreadable(String.valueOf(e.getMessage())));
    }
  }

  private static void checkHeader(List<String> names) {
    if (names.size() == 1 && OTHER_SEPARATOR.matcher(names.getFirst()).find()) {
      throw Problems.invalid(
          "", "Columns are separated by commas here: save the file as CSV with commas");
    }
    for (String name : names) {
      if (!Column.NAMES.contains(name)) {
        throw Problems.invalid("", unknown(name));
      }
    }
  }

  private static String unknown(String name) {
    return name.equals("period")
        ? "'period' is not a column here: it is called 'quarter'"
        : "'%s' is not a column here; the columns are %s".formatted(name, Column.NAMES);
  }

  /** The library tells of quotation marks in words of its own, and the line only in its message. */
  private static String unreadable(String message) {
    Matcher line = LINE.matcher(message);
    if (!line.find()) {
      return "The CSV cannot be read: " + message;
    }
    return message.contains("EOF")
        ? "Line %s: a quotation mark opens a cell there and none closes it".formatted(line.group(1))
        : "Line %s: write a quotation mark that belongs to a cell's text twice"
            .formatted(line.group(1));
  }

  private static BatchRow row(CSVRecord csv, CSVParser parser) {
    Location at =
        new Location(
            csv.getRecordNumber(),
            Optional.of(parser.getCurrentLineNumber()),
            (pointer, line) ->
                Column.ofPointer(pointer)
                    .filter(csv.getParser().getHeaderNames()::contains)
                    .map(name -> new CellFault.Column(name, null)));
    if (!csv.isConsistent()) {
      return new BatchRow.Broken(wrongLength(csv), at);
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    csv.toMap().forEach((column, cell) -> Column.put(node, column, cell));
    return new BatchRow.Node(node, at);
  }

  private static HttpProblem wrongLength(CSVRecord csv) {
    return Problems.invalid(
        "",
        "The row has %d cells, the header %d: quote cells that hold a comma"
            .formatted(csv.size(), csv.getParser().getHeaderNames().size()));
  }
}

package org.goldenthread.outturns.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

  private CsvRows() {}

  static void read(InputStream body, BatchRows.Reader sink) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(new InputStreamReader(body, StandardCharsets.UTF_8), FORMAT)) {
      checkHeader(parser.getHeaderNames());
      for (CSVRecord csv : parser) {
        sink.read(row(csv, parser));
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw Problems.invalid("", "The CSV cannot be read: " + e.getMessage());
    }
  }

  private static void checkHeader(List<String> names) {
    for (String name : names) {
      if (!Column.NAMES.contains(name)) {
        throw Problems.invalid(
            "", "'%s' is not a column here; the columns are %s".formatted(name, Column.NAMES));
      }
    }
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

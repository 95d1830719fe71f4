package org.goldenthread.outturns.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.goldenthread.kit.problem.Problems;

/**
 * Reads a batch as RFC 4180 CSV with a header row. The columns are named as the fields of a JSON
 * row, those of the supplementary value {@code supplementaryValue} and {@code supplementaryUnit};
 * an empty cell says nothing.
 */
@Singleton
final class CsvRows {

  private static final Set<String> COLUMNS =
      Set.of(
          "ref",
          "quarter",
          "value",
          "numerator",
          "denominator",
          "supplementaryValue",
          "supplementaryUnit",
          "status",
          "reason",
          "expectedQuarter",
          "note");
  private static final String SUPPLEMENTARY = "supplementary";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private final RowReader reader;

  CsvRows(RowReader reader) {
    this.reader = reader;
  }

  void read(InputStream body, RowList rows) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(new InputStreamReader(body, StandardCharsets.UTF_8), FORMAT)) {
      checkHeader(parser.getHeaderNames());
      for (CSVRecord csv : parser) {
        rows.add(row(csv));
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw Problems.invalid("", "The CSV cannot be read: " + e.getMessage());
    }
  }

  private static void checkHeader(List<String> names) {
    for (String name : names) {
      if (!COLUMNS.contains(name)) {
        throw Problems.invalid(
            "", "'%s' is not a column here; the columns are %s".formatted(name, COLUMNS));
      }
    }
  }

  private Row row(CSVRecord csv) {
    if (!csv.isConsistent()) {
      return new Row.Undecoded(null, null, wrongLength(csv));
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    csv.toMap().forEach((column, cell) -> put(node, column, cell));
    return reader.row(node);
  }

  private static void put(ObjectNode node, String column, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    if (column.startsWith(SUPPLEMENTARY)) {
      String part = column.substring(SUPPLEMENTARY.length()).toLowerCase(java.util.Locale.ROOT);
      node.withObjectProperty(SUPPLEMENTARY).put(part, cell);
    } else {
      node.put(column, cell);
    }
  }

  private static HttpProblem wrongLength(CSVRecord csv) {
    return Problems.invalid(
        "",
        "The row has %d cells, the header %d: quote cells that hold a comma"
            .formatted(csv.size(), csv.getParser().getHeaderNames().size()));
  }
}

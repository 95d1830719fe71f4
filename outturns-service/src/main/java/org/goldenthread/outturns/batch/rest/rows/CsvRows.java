package org.goldenthread.outturns.batch.rest.rows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.kit.csv.CsvColumns;
import org.goldenthread.kit.csv.CsvFile;
import org.goldenthread.kit.csv.CsvRow;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.text.UnreadableTextException;

/**
 * Reads a batch as CSV. The columns are named as the fields of a JSON row, those of the
 * supplementary value {@code supplementaryValue} and {@code supplementaryUnit}; an empty cell says
 * nothing.
 */
final class CsvRows {

  private static final CsvColumns COLUMNS =
      new CsvColumns(Column.NAMES, Set.of("ref"), Map.of("reference", "ref"));

  private CsvRows() {}

  static void read(InputStream body, Charset charset, BatchRows.Reader sink) throws IOException {
    try {
      CsvFile.read(body, charset, COLUMNS, row -> sink.read(row(row)));
    } catch (UnreadableTextException e) {
      throw e.problem("");
    }
  }

  /** A cell with a character that may not stand in text is told of as in JSON. */
  private static BatchRow row(CsvRow csv) {
    Location at =
        new Location(
            csv.number(),
            Optional.of(csv.line()),
            (pointer, line) ->
                Column.ofPointer(pointer).map(name -> new CellFault.Column(name, null)));
    Optional<CsvRow.Fault> whole =
        csv.faults().stream().filter(fault -> fault.column().isEmpty()).findFirst();
    if (whole.isPresent()) {
      return new BatchRow.Broken(Problems.invalid("", whole.get().detail()), at);
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    csv.cells().forEach((column, cell) -> Column.put(node, column, cell));
    return new BatchRow.Node(node, at, TypedMarks.read(node));
  }
}

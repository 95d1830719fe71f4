package org.goldenthread.outturns.batch.rest.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of a table of outturns: the fields of a JSON row in one line. */
public final class Column {

  /** Another period in place of the quarter. */
  public static final String PERIOD = "period";

  /** In the order in which they are best read. */
  public static final List<String> NAMES =
      List.of(
          "ref",
          "quarter",
          PERIOD,
          "value",
          "numerator",
          "denominator",
          "supplementaryValue",
          "supplementaryUnit",
          "status",
          "reason",
          "expectedQuarter",
          "note",
          "revisionReason");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");
  private static final String STATUS = "status";
  private static final String SUPPLEMENTARY = "supplementary";

  private Column() {}

  /** Puts a cell where a JSON row has it; an empty one says nothing. */
  public static void put(ObjectNode row, String column, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    if (column.startsWith(SUPPLEMENTARY)) {
      String part = column.substring(SUPPLEMENTARY.length()).toLowerCase(Locale.ROOT);
      row.withObjectProperty(SUPPLEMENTARY).put(part, cell);
    } else {
      row.put(column, column.equals(STATUS) ? statusWord(cell) : cell);
    }
  }

  /** People write {@code final} and {@code not available}. */
  private static String statusWord(String cell) {
    return BETWEEN_WORDS.matcher(cell.toUpperCase(Locale.ROOT)).replaceAll("_");
  }

  /** The column that a JSON pointer means. */
  public static Optional<String> ofPointer(String pointer) {
    return NAMES.stream().filter(name -> pointer(name).equals(pointer)).findFirst();
  }

  /** The pointer to the field that a column is. */
  public static String pointer(String column) {
    return column.startsWith(SUPPLEMENTARY)
        ? "/supplementary/" + column.substring(SUPPLEMENTARY.length()).toLowerCase(Locale.ROOT)
        : "/" + column;
  }
}

package org.goldenthread.outturns.batch.rest.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.SuppressionMark;

/**
 * Reads what people type into a table in the place of a figure that must not be shown, as the
 * status that they mean. A status that says something else stays, and with it the fault.
 */
public final class TypedMarks {

  private static final String STATUS = "status";
  private static final String REASON = "reason";
  private static final Set<String> REPLACED = Set.of("", "FINAL", "PROVISIONAL", "SUPPRESSED");

  private TypedMarks() {}

  /** Puts the status in the place of a mark, and tells what the sender should know of it. */
  public static List<String> read(ObjectNode row) {
    Optional<String> column =
        Stream.of("value", "numerator").filter(name -> mark(row, name).isPresent()).findFirst();
    if (column.isEmpty() || !REPLACED.contains(row.path(STATUS).asText(""))) {
      return List.of();
    }
    SuppressionMark mark = mark(row, column.get()).orElseThrow();
    row.remove(column.get());
    row.put(STATUS, "SUPPRESSED");
    if (!row.has(REASON)) {
      row.put(REASON, mark.reason());
    }
    return List.of(mark.note());
  }

  private static Optional<SuppressionMark> mark(ObjectNode row, String column) {
    return SuppressionMark.in(row.path(column).asText(""));
  }
}

package org.goldenthread.outturns.template.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.batch.rest.rows.BatchRow;
import org.goldenthread.outturns.batch.rest.rows.CellFault;
import org.goldenthread.outturns.batch.rest.rows.Location;
import org.goldenthread.outturns.batch.rest.rows.TypedMarks;

/** A row of the spreadsheet, with the rows of its parts, as one that is submitted. */
final class FilledInRow {

  private static final Pattern OF_PART = Pattern.compile("/parts/(\\d+)(/.*)");

  private final Location at;
  private final long line;
  private final ObjectNode node;
  private final List<FieldFault> faults;
  private final List<String> notes;
  private final List<FilledInRow> parts = new ArrayList<>();

  /**
   * A row by itself.
   *
   * @param number counts what is filled in from 1
   * @param line of the sheet
   * @param columns where its own fields stand
   */
  FilledInRow(
      long number, long line, ObjectNode node, List<FieldFault> faults, Location.Columns columns) {
    this.line = line;
    this.node = node;
    this.faults = faults;
    this.notes = new ArrayList<>(faults.isEmpty() ? TypedMarks.read(node) : List.of());
    this.at =
        new Location(number, Optional.of(line), (pointer, own) -> column(pointer, own, columns));
  }

  /** Takes the row of a part of it; false if that is none. */
  boolean takes(FilledInRow part) {
    if (!says("ref", part) || !says("quarter", part)) {
      return false;
    }
    String place = "/parts/" + parts.size();
    parts.add(part);
    part.faults.forEach(
        fault ->
            faults.add(
                new FieldFault(
                    fault.pointer().isEmpty() ? place + "/value" : place + fault.pointer(),
                    fault.detail())));
    notes.addAll(part.notes);
    part.node.remove(List.of("ref", "quarter"));
    node.withArrayProperty("parts").add(part.node);
    return true;
  }

  private boolean says(String field, FilledInRow other) {
    return node.path(field).equals(other.node.path(field));
  }

  private Optional<CellFault.Column> column(String pointer, long own, Location.Columns columns) {
    Matcher part = OF_PART.matcher(pointer);
    return part.matches()
        ? columns.of(part.group(2), parts.get(Integer.parseInt(part.group(1))).line)
        : columns.of(pointer, own);
  }

  /** What is submitted. */
  BatchRow row() {
    return faults.isEmpty()
        ? new BatchRow.Node(node, at, notes)
        : new BatchRow.Broken(node, Problems.invalid(faults), at);
  }
}

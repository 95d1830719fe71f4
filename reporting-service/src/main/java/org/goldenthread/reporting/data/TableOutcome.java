package org.goldenthread.reporting.data;

import java.util.List;
import java.util.stream.Stream;

/** The table, or what of the request means nothing. */
public sealed interface TableOutcome {

  /**
   * The table.
   *
   * @param rows read as they are taken; to be taken once, and closed
   */
  record Rows(Stream<DataRow> rows) implements TableOutcome {}

  /** Codes and references that nothing has. */
  record Unknown(List<Name> names) implements TableOutcome {}

  /**
   * A code or reference that nothing has.
   *
   * @param parameter which says it
   */
  record Name(String parameter, String value) {}
}

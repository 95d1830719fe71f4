package org.goldenthread.outturns.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.kit.problem.Problems;

/** The rows of a batch in their order, up to the limit. */
final class RowList {

  private static final int TOO_LARGE = 413;

  private final List<Row> rows = new ArrayList<>();
  private final int most;

  RowList(int most) {
    this.most = most;
  }

  /**
   * Adds a row.
   *
   * @throws HttpProblem 413 if it is one too many
   */
  void add(Row row) {
    if (rows.size() == most) {
      throw Problems.of(
          TOO_LARGE,
          "too-many-rows",
          "The batch has too many rows",
          "At most %d rows are taken at once: send the rest in another request".formatted(most));
    }
    rows.add(row);
  }

  List<Row> all() {
    return List.copyOf(rows);
  }
}

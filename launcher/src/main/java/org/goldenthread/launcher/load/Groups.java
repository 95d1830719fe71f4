package org.goldenthread.launcher.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows that are sent together, because they are parts of one thing. */
final class Groups {

  private final Load load;

  Groups(Load load) {
    this.load = load;
  }

  /**
   * What the rows of one group are about.
   *
   * @param subject a reference or code
   * @param period the quarter
   */
  record Key(String subject, String period) {}

  /** Sends all rows of a group with one request. */
  @FunctionalInterface
  interface Sender {
    Answer send(Key key, List<CsvRow> rows);
  }

  /** The file's readable rows by key, both in the file's order; unreadable ones are refused. */
  Map<Key, List<CsvRow>> of(List<CsvRow> rows, Function<CsvRow, Key> key) {
    Map<Key, List<CsvRow>> groups = new LinkedHashMap<>();
    for (CsvRow row : rows) {
      try {
        groups.computeIfAbsent(key.apply(row), any -> new ArrayList<>()).add(row);
      } catch (IllegalArgumentException e) {
        load.tally().refuse(row, e.getMessage());
      }
    }
    return groups;
  }

  /** Sends one group after another; all rows of a refused group are refused. */
  void send(Map<Key, List<CsvRow>> groups, Sender sender) {
    groups.forEach(
        (key, rows) -> {
          try {
            load.tally()
                .settle(rows, load.catchUp().ask(key.subject(), () -> sender.send(key, rows)));
          } catch (IllegalArgumentException e) {
            rows.forEach(row -> load.tally().refuse(row, e.getMessage()));
          }
        });
  }
}

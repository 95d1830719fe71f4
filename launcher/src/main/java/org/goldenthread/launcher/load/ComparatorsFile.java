package org.goldenthread.launcher.load;

import java.util.List;
import org.goldenthread.client.outturns.model.ComparatorRequest;

/** {@code comparators.csv}: all comparators of an indicator and quarter go together. */
final class ComparatorsFile {

  private static final String FILE = "comparators.csv";

  private final Load load;

  ComparatorsFile(Load load) {
    this.load = load;
  }

  void send() {
    List<CsvRow> rows = load.folder().rows(FILE);
    if (rows.isEmpty()) {
      return;
    }
    load.tally().begin(FILE, rows.size());
    Groups groups = new Groups(load);
    groups.send(groups.of(rows, ComparatorsFile::key), this::send);
    load.tally().finish();
  }

  private static Groups.Key key(CsvRow row) {
    return new Groups.Key(row.ref(), row.quarter("period").toString());
  }

  /** One that prints only words has no value. */
  private Answer send(Groups.Key key, List<CsvRow> rows) {
    Unit unit = load.folder().unitOf(key.subject());
    List<ComparatorRequest> comparators =
        rows.stream()
            .map(
                row ->
                    new ComparatorRequest()
                        .label(row.required("label"))
                        .value(row.decimal("value").map(unit::real).orElse(null)))
            .toList();
    return load.outturns().compare(key, comparators);
  }
}

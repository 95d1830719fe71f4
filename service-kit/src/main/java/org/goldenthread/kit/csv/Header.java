package org.goldenthread.kit.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.kit.text.TextGate;
import org.goldenthread.kit.text.UnreadableTextException;

/**
 * The names of a file's columns, as far as the row of names goes.
 *
 * @param names in the order of the file; an empty one is a column without a name
 */
record Header(List<String> names) {

  static Header of(List<String> names, CsvColumns columns, long line) {
    columns
        .fault(names)
        .ifPresent(
            detail -> {
              throw new UnreadableTextException(line, detail);
            });
    return new Header(names.stream().map(name -> columns.meant(name).orElse(name)).toList());
  }

  CsvRow row(long number, long line, List<String> cells) {
    Map<String, String> named = new HashMap<>();
    List<CsvRow.Fault> faults = new ArrayList<>();
    if (cells.size() < names.size()) {
      faults.add(new CsvRow.Fault("", wrongLength(cells)));
    }
    for (int at = 0; at < cells.size(); at++) {
      String name = at < names.size() ? names.get(at) : "";
      String cell = cells.get(at);
      if (name.isEmpty() && !cell.isEmpty()) {
        faults.add(new CsvRow.Fault("", wrongLength(cells)));
        break;
      }
      if (!cell.isEmpty()) {
        named.put(name, cell);
        TextGate.fault(cell).ifPresent(detail -> faults.add(new CsvRow.Fault(name, detail)));
      }
    }
    return new CsvRow(number, line, named, faults);
  }

  private String wrongLength(List<String> cells) {
    return "The row has %d cells, the header %d: quote cells that hold a comma"
        .formatted(cells.size(), names.stream().filter(name -> !name.isEmpty()).count());
  }
}

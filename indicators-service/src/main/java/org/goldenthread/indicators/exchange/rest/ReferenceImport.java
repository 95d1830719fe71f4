package org.goldenthread.indicators.exchange.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goldenthread.indicators.exchange.Step;
import org.goldenthread.indicators.exchange.Steps;
import org.goldenthread.indicators.history.rest.Fields;

/** What the rows of some files say: a step for each thing, and what is wrong with each row. */
final class ReferenceImport {

  private final Steps steps;
  private final Map<String, List<CsvLine>> files;
  private final List<Item> items = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /** Of these files, by name. */
  ReferenceImport(Map<String, List<CsvLine>> files, Steps steps) {
    this.steps = steps;
    this.files = files;
    new PlanRows(this).read();
    rows(ReferenceFiles.DIRECTORATES).forEach(it -> DirectorateRows.read(it, this));
    new IndicatorRows(this).read();
    new InitiativeRows(this).read();
    new CommitteeRows(this).read();
  }

  /**
   * A step and the rows that say it.
   *
   * @param lines the row of each part, by the part's pointer; the empty one is the thing's own
   */
  record Item(Step step, Map<String, CsvLine> lines) {}

  Steps steps() {
    return steps;
  }

  List<Item> items() {
    return items;
  }

  List<CsvLine> rows(String file) {
    return files.getOrDefault(file, List.of());
  }

  /** All rows, in the order of the files. */
  List<CsvLine> rows() {
    return ReferenceFiles.COLUMNS.keySet().stream().flatMap(it -> rows(it).stream()).toList();
  }

  /** Reads a thing as its request is read; what is wrong with it is wrong with the rows. */
  <S, T> void add(
      S body,
      BiFunction<S, Fields, T> reading,
      Function<T, Step> step,
      Map<String, CsvLine> lines) {
    Fields.Attempt<T> attempt = Fields.attempt(body, reading);
    attempt.faults().forEach(it -> refuse(lines, it.pointer(), it.detail()));
    if (attempt.faults().isEmpty()) {
      items.add(new Item(step.apply(attempt.read()), lines));
    }
  }

  /** Refuses a row that says again what an earlier one has said. */
  void once(CsvLine line, String column, String key) {
    if (!keys.add(line.file() + " " + key)) {
      line.refuse(column, "An earlier row says this of %s already".formatted(key));
    }
  }

  /** Tells a fault of a thing at the row and the column that it comes from. */
  static void refuse(Map<String, CsvLine> lines, String pointer, String detail) {
    String part =
        lines.keySet().stream()
            .filter(pointer::startsWith)
            .reduce("", (one, other) -> one.length() > other.length() ? one : other);
    CsvLine line = lines.get(part);
    String column = ReferenceFiles.column(pointer.substring(part.length()));
    if (line != null && line.faults().stream().noneMatch(it -> it.column().equals(column))) {
      line.refuse(column, detail);
    }
  }
}

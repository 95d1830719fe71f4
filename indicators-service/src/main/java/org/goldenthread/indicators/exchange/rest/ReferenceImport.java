package org.goldenthread.indicators.exchange.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.indicators.exchange.Step;
import org.goldenthread.indicators.exchange.Steps;
import org.goldenthread.indicators.exchange.rest.archive.CsvArchive;
import org.goldenthread.indicators.exchange.rest.archive.CsvLine;
import org.goldenthread.indicators.exchange.rest.archive.ReferenceFiles;
import org.goldenthread.indicators.history.rest.Fields;

/** What the rows of some files say: a step for each thing, and what is wrong with each row. */
final class ReferenceImport {

  private final Steps steps;
  private final Map<String, List<CsvLine>> files;
  private final Optional<ReportQuarters> report;
  private final List<Item> items = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  ReferenceImport(CsvArchive archive, Steps steps) {
    this.steps = steps;
    this.files = archive.files();
    this.report = isReport(archive) ? ReportQuarters.of(periods(archive)) : Optional.empty();
    new PlanRows(this).read();
    new DirectorateRows(this).read();
    new IndicatorRows(this).read();
    new InitiativeRows(this).read();
    new CommitteeRows(this).read();
  }

  /** A report has outturns, or definitions that do not say when they begin. */
  private boolean isReport(CsvArchive archive) {
    return archive.passedOver().containsKey(ReferenceFiles.OUTTURNS)
        || rows(ReferenceFiles.INDICATORS).stream().anyMatch(it -> it.text("from_quarter") == null);
  }

  /** Of the figures and targets; or else the first year of the plan. */
  private List<String> periods(CsvArchive archive) {
    List<String> periods = new ArrayList<>(archive.periods());
    rows(ReferenceFiles.TARGETS).stream()
        .flatMap(it -> Stream.ofNullable(it.text("period")))
        .forEach(periods::add);
    if (ReportQuarters.of(periods).isEmpty()) {
      rows(ReferenceFiles.PLAN).stream()
          .flatMap(it -> Stream.ofNullable(it.text("first_year")))
          .forEach(periods::add);
    }
    return periods;
  }

  /** What the report is about, if the files are a report's. */
  Optional<ReportQuarters> report() {
    return report;
  }

  /**
   * A step and the rows that say it.
   *
   * @param lines the row of each part, by the part's pointer; the empty one is the thing's own
   */
  record Item(Step step, Map<String, CsvLine> lines) {

    /** Whether each of its rows means something. */
    boolean isSound() {
      return lines.values().stream().allMatch(it -> it.faults().isEmpty());
    }
  }

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

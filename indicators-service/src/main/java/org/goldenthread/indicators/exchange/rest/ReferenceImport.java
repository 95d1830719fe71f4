package org.goldenthread.indicators.exchange.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.indicators.exchange.ReportQuarters;
import org.goldenthread.indicators.exchange.Step;
import org.goldenthread.indicators.exchange.Steps;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.kit.csv.CsvArchive;
import org.goldenthread.kit.problem.Problems;

/** What the rows of some files say: a step for each thing, and what is wrong with each row. */
final class ReferenceImport {

  private static final int MOST_ROWS = 50_000;
  private static final int MOST_ROWS_WITH_OUTTURNS = 200_000;
  private static final int TOO_LARGE = 413;

  private final Steps steps;
  private final CsvArchive archive;
  private final Map<String, List<CsvLine>> files = new HashMap<>();
  private final Optional<ReportQuarters> report;
  private final List<Item> items = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * Reads a zip.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it cannot be read, 413 if it is too
   *     large
   */
  ReferenceImport(InputStream zip, Steps steps) throws IOException {
    this.steps = steps;
    this.archive = CsvArchive.read(zip, ReferenceFiles.known(), MOST_ROWS_WITH_OUTTURNS);
    for (String file : ReferenceFiles.COLUMNS.keySet()) {
      Optional.ofNullable(archive.files().get(file))
          .ifPresent(
              rows -> files.put(file, rows.stream().map(it -> CsvLine.of(file, it)).toList()));
    }
    if (files.isEmpty()) {
      throw CsvArchive.nothingKnown(ReferenceFiles.COLUMNS.keySet());
    }
    if (rows().size() > MOST_ROWS) {
      throw Problems.of(
          TOO_LARGE,
          "too-many-rows",
          "The files have too many rows",
          "At most %d rows are taken in at once".formatted(MOST_ROWS));
    }
    this.report = isReport() ? quarters() : Optional.empty();
    new PlanRows(this).read();
    new DirectorateRows(this).read();
    new BreakdownRows(this).read();
    new IndicatorRows(this).read();
    new InitiativeRows(this).read();
    new CommitteeRows(this).read();
  }

  /** A report has outturns, or definitions that do not say when they begin. */
  private boolean isReport() {
    return archive.files().containsKey(ReferenceFiles.OUTTURNS)
        || rows(ReferenceFiles.INDICATORS).stream().anyMatch(it -> it.text("from_quarter") == null);
  }

  /** Of the figures and targets; or else of what is said of figures, or the plan's first year. */
  private Optional<ReportQuarters> quarters() {
    return quarters("period", List.of(ReferenceFiles.OUTTURNS, ReferenceFiles.TARGETS))
        .or(() -> quarters("period", ReferenceFiles.OF_OUTTURNS))
        .or(() -> quarters("first_year", List.of(ReferenceFiles.PLAN)));
  }

  private Optional<ReportQuarters> quarters(String column, List<String> of) {
    return ReportQuarters.of(
        of.stream()
            .flatMap(file -> archive.files().getOrDefault(file, List.of()).stream())
            .flatMap(row -> row.text(column).stream()));
  }

  /** The files that are not read here, each with why. */
  Map<String, String> passedOver() {
    Map<String, String> passedOver = new TreeMap<>();
    Stream.concat(
            archive.others().stream(),
            ReferenceFiles.OF_OUTTURNS.stream().filter(archive.files()::containsKey))
        .forEach(file -> passedOver.put(file, ReferenceFiles.whyPassedOver(file)));
    return passedOver;
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

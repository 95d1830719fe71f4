package org.goldenthread.indicators.exchange.rest;

import static java.util.Objects.requireNonNullElse;

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
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.indicators.exchange.ReferenceData;
import org.goldenthread.indicators.exchange.ReportQuarters;
import org.goldenthread.indicators.exchange.Step;
import org.goldenthread.indicators.exchange.Step.Kind;
import org.goldenthread.indicators.exchange.rest.ReferenceFiles.Parts;
import org.goldenthread.indicators.exchange.rest.sheet.CsvLine;
import org.goldenthread.indicators.exchange.rest.sheet.Sheet;
import org.goldenthread.indicators.field.rest.RecordReader;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.initiative.Initiative;
import org.goldenthread.kit.csv.CsvArchive;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;

/** What the rows of some files say: a step for each thing, and what is wrong with each row. */
final class ReferenceImport {

  private static final int MOST_ROWS = 50_000;
  private static final int MOST_ROWS_WITH_OUTTURNS = 200_000;
  private static final int TOO_LARGE = 413;

  private final RecordReader reader;
  private final CsvArchive archive;
  private final Map<Sheet, List<CsvLine>> files = new HashMap<>();
  private final Optional<ReportQuarters> report;
  private final List<Item> items = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * Reads a zip.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it cannot be read, 413 if it is too
   *     large
   */
  ReferenceImport(InputStream zip, ReferenceData into, RecordReader reader) throws IOException {
    this.reader = reader;
    this.archive = CsvArchive.read(zip, ReferenceFiles.known(), MOST_ROWS_WITH_OUTTURNS);
    for (Sheet sheet : ReferenceFiles.ALL) {
      Optional.ofNullable(archive.files().get(sheet.file()))
          .ifPresent(
              rows -> files.put(sheet, rows.stream().map(it -> CsvLine.of(sheet, it)).toList()));
    }
    if (files.isEmpty()) {
      throw CsvArchive.nothingKnown(ReferenceFiles.ALL.stream().map(Sheet::file).toList());
    }
    if (rows().size() > MOST_ROWS) {
      throw Problems.of(
          TOO_LARGE,
          "too-many-rows",
          "The files have too many rows",
          "At most %d rows are taken in at once".formatted(MOST_ROWS));
    }
    this.report = isReport() ? quarters() : Optional.empty();
    new PlanRows(this, into.plans()).read();
    new DirectorateRows(this, into.directorates()).read();
    things(into.breakdowns(), ReferenceFiles.BREAKDOWNS, ReferenceFiles.OF_BREAKDOWNS)
        .read(body -> {}, it -> step(Kind.BREAKDOWN, into.breakdowns(), it.code(), it));
    new SchemeRows(this, into.schemes()).read();
    new IndicatorRows(this, into.indicators()).read();
    things(into.initiatives(), ReferenceFiles.ACTIVITIES, ReferenceFiles.OF_INITIATIVES)
        .read(this::objective, it -> new Step(Kind.INITIATIVE, initiative(into, it)));
    things(into.committees(), ReferenceFiles.COMMITTEES, ReferenceFiles.OF_COMMITTEES)
        .read(body -> {}, it -> step(Kind.COMMITTEE, into.committees(), it.code(), it));
  }

  private <S> ThingRows<S> things(Concept<?, S> concept, Sheet sheet, List<Parts> parts) {
    return new ThingRows<>(this, concept, sheet, parts);
  }

  private static <S> Step step(Kind kind, Concept<?, S> concept, String key, S said) {
    return new Step(kind, concept.change(key, said));
  }

  /** A report's activities name their objective by its words. */
  private void objective(Map<String, Object> body) {
    if (report.isPresent()) {
      body.computeIfPresent(
          "objective", (field, written) -> ActivityObjectives.title(written.toString()));
    }
  }

  private Change<Initiative> initiative(ReferenceData into, Initiative it) {
    return report.isPresent() && rows(ReferenceFiles.OBJECTIVES).isEmpty()
        ? into.initiatives().change(it, PlanRows.inForce(this))
        : into.initiatives().change(it.ref(), it);
  }

  /** A report has outturns, or definitions that do not say when they begin. */
  private boolean isReport() {
    return archive.files().containsKey(ReferenceFiles.OUTTURNS)
        || rows(ReferenceFiles.INDICATORS).stream().anyMatch(it -> it.text("from_quarter") == null);
  }

  /** Of the figures and targets; or else of what is said of figures, or the plan's first year. */
  private Optional<ReportQuarters> quarters() {
    return quarters("period", List.of(ReferenceFiles.OUTTURNS, ReferenceFiles.TARGETS.file()))
        .or(() -> quarters("period", ReferenceFiles.OF_OUTTURNS))
        .or(() -> quarters("first_year", List.of(ReferenceFiles.PLAN.file())));
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

  List<Item> items() {
    return items;
  }

  List<CsvLine> rows(Sheet sheet) {
    return files.getOrDefault(sheet, List.of());
  }

  /** All rows, in the order of the files. */
  List<CsvLine> rows() {
    return ReferenceFiles.ALL.stream().flatMap(it -> rows(it).stream()).toList();
  }

  /** Reads a thing as its request is read; what is wrong with it is wrong with the rows. */
  <S> void add(
      Class<S> said,
      Map<String, ?> body,
      Map<String, ?> given,
      Function<S, Step> step,
      Map<String, CsvLine> lines) {
    RecordReader.Read<S> read = reader.attempt(said, body, given);
    read.faults().forEach(it -> refuse(lines, it.pointer(), it.detail()));
    read.notes()
        .forEach(
            it ->
                Optional.ofNullable(lines.get(part(lines, it.pointer())))
                    .ifPresent(line -> line.notes().add(it.detail())));
    read.content().ifPresent(it -> items.add(new Item(step.apply(it), lines)));
  }

  /** The code of the thing that a row is about. */
  String code(CsvLine line, String column) {
    if (line.text(column) == null) {
      line.refuse(column, column + " is missing");
    }
    return requireNonNullElse(line.read(column, Parameters::checkedCode), "");
  }

  /** Refuses a row that says again what an earlier one has said. */
  void once(CsvLine line, String column, String key) {
    if (!keys.add(line.sheet().file() + " " + key)) {
      line.refuse(column, "An earlier row says this of %s already".formatted(key));
    }
  }

  private static String part(Map<String, CsvLine> lines, String pointer) {
    return lines.keySet().stream()
        .filter(pointer::startsWith)
        .reduce("", (one, other) -> one.length() > other.length() ? one : other);
  }

  /** Tells a fault of a thing at the row and the column that it comes from. */
  static void refuse(Map<String, CsvLine> lines, String pointer, String detail) {
    String part = part(lines, pointer);
    CsvLine line = lines.get(part);
    if (line == null) {
      return;
    }
    String column = line.sheet().column(pointer.substring(part.length()));
    if (line.faults().stream().noneMatch(it -> it.column().equals(column))) {
      line.refuse(column, detail);
    }
  }
}

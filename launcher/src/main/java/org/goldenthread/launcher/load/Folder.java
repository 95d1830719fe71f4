package org.goldenthread.launcher.load;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/** The CSV files of one report's input, and what they say together. */
final class Folder {

  static final List<String> FILES =
      List.of(
          "plan.csv",
          "priorities.csv",
          "directorates.csv",
          "indicators.csv",
          "targets.csv",
          "outturns.csv",
          "comparators.csv",
          "activities.csv",
          "commentary.csv",
          "service_summaries.csv",
          "workforce.csv");

  private static final String PERIOD = "period";
  private static final CsvFile NO_FILE = new CsvFile(List.of(), List.of());

  private final Map<String, CsvFile> files = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();

  /**
   * Reads it all at once, so that a file that cannot be read stops the load before it begins.
   *
   * @throws LoadingStopped if a file is no CSV or lacks a column that each row needs, or if the
   *     folder holds none of the files
   */
  Folder(Path path) {
    try {
      FILES.forEach(file -> files.put(file, read(path, file)));
    } catch (IllegalArgumentException e) {
      throw new LoadingStopped(String.valueOf(e.getMessage()), e);
    }
    rows("indicators.csv").forEach(this::rememberUnit);
    if (files.values().stream().allMatch(file -> file.rows().isEmpty())) {
      throw new LoadingStopped(
          "%s holds none of the files of a report: %s".formatted(path, String.join(", ", FILES)));
    }
  }

  private static CsvFile read(Path folder, String name) {
    CsvFile file = CsvFile.read(folder.resolve(name));
    if (!file.columns().isEmpty()) {
      Columns.of(name)
          .fault(file.columns())
          .ifPresent(
              fault -> {
                throw new IllegalArgumentException("%s: %s.".formatted(name, fault));
              });
    }
    return file;
  }

  List<CsvRow> rows(String file) {
    return files.getOrDefault(file, NO_FILE).rows();
  }

  /** The earliest quarter with an outturn or a target: definitions take effect from it. */
  Quarter firstQuarter() {
    return quarters("outturns.csv", "targets.csv")
        .min(Quarter::compareTo)
        .or(() -> quarters(FILES.toArray(String[]::new)).min(Quarter::compareTo))
        .or(this::firstOfThePlan)
        .orElseThrow(Folder::noQuarter);
  }

  /** The quarter that the report is about: the latest with an outturn or a target. */
  Quarter reportQuarter() {
    return quarters("outturns.csv", "targets.csv")
        .max(Quarter::compareTo)
        .or(() -> quarters(FILES.toArray(String[]::new)).max(Quarter::compareTo))
        .or(this::firstOfThePlan)
        .orElseThrow(Folder::noQuarter);
  }

  /** The unit in which the folder writes the indicator's values. */
  Unit unitOf(String ref) {
    return units.getOrDefault(ref, Unit.NONE);
  }

  /** An indicator whose row cannot be read has no unit: the row itself will be refused. */
  private void rememberUnit(CsvRow row) {
    try {
      row.text("unit").ifPresent(unit -> units.put(row.ref(), Unit.of(unit)));
    } catch (IllegalArgumentException unreadable) {
      units.putIfAbsent("", Unit.NONE);
    }
  }

  private Stream<Quarter> quarters(String... names) {
    return Stream.of(names)
        .flatMap(name -> rows(name).stream())
        .flatMap(row -> row.text(PERIOD).stream())
        .flatMap(Folder::readable);
  }

  /** The quarter, or the first of a year; nothing if it is neither, which its own row will say. */
  private static Stream<Quarter> readable(String period) {
    try {
      return Stream.of(
          period.contains("Q") ? Quarter.parse(period) : FinancialYear.parse(period).quarter(1));
    } catch (IllegalArgumentException unreadable) {
      return Stream.empty();
    }
  }

  private Optional<Quarter> firstOfThePlan() {
    return rows("plan.csv").stream()
        .flatMap(row -> row.text("first_year").stream())
        .flatMap(Folder::readable)
        .findFirst();
  }

  private static LoadingStopped noQuarter() {
    return new LoadingStopped(
        "No file of the folder names a quarter: definitions would not know when they begin.");
  }
}

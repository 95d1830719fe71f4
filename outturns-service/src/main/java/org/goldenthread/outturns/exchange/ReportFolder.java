package org.goldenthread.outturns.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.SpeltUnit;
import org.goldenthread.vocabulary.Unit;

/** The files of one report's input, and what they say together. */
public final class ReportFolder {

  static final String OUTTURNS = "outturns.csv";
  static final String COMPARATORS = "comparators.csv";
  static final String ACTIVITIES = "activities.csv";
  static final String PARTS = "parts.csv";
  static final String COMMENTARY = "commentary.csv";
  static final String SUMMARIES = "service_summaries.csv";
  static final String WORKFORCE = "workforce.csv";

  /** The files whose rows are submitted. */
  public static final List<String> FILES =
      List.of(OUTTURNS, PARTS, COMPARATORS, ACTIVITIES, COMMENTARY, SUMMARIES, WORKFORCE);

  /** Files of indicators-service that say something about the rows of the others. */
  public static final List<String> ABOUT_OTHERS =
      List.of("indicators.csv", "targets.csv", "directorates.csv", "plan.csv", "breakdowns.csv");

  private static final SpeltUnit UNSTATED = new SpeltUnit(Unit.UNSTATED, 1);

  private final Map<String, List<FolderRow>> files;
  private final Map<String, SpeltUnit> units = new HashMap<>();

  /** Of these rows, by the file's name. */
  public ReportFolder(Map<String, List<FolderRow>> files) {
    this.files = Map.copyOf(files);
    rows("indicators.csv").forEach(this::rememberUnit);
  }

  /** Whether the folder has a file, if without rows. */
  boolean has(String file) {
    return files.containsKey(file);
  }

  List<FolderRow> rows(String file) {
    return files.getOrDefault(file, List.of());
  }

  /** In which unit the folder's figures of an indicator are; it may be £k. */
  SpeltUnit unit(IndicatorRef ref) {
    return units.getOrDefault(ref.value(), UNSTATED);
  }

  /** The quarter that the report is about: the latest with an outturn or a target. */
  Optional<Quarter> reportQuarter() {
    return latest(Stream.of(OUTTURNS, "targets.csv"))
        .or(() -> latest(FILES.stream()))
        .or(() -> cells("plan.csv", "first_year").max(Quarter::compareTo));
  }

  /** Whether the folder defines an indicator, initiative, directorate or breakdown of this code. */
  public boolean defines(String code) {
    return units.containsKey(code)
        || Stream.of(ACTIVITIES, "directorates.csv", "breakdowns.csv")
            .flatMap(file -> rows(file).stream())
            .anyMatch(row -> code.equals(row.cells().getOrDefault("ref", row.cells().get("code"))));
  }

  /** An indicator whose row cannot be read has no unit here: indicators-service refuses the row. */
  private void rememberUnit(FolderRow row) {
    try {
      units.put(row.ref().value(), row.text("unit").map(SpeltUnit::read).orElse(UNSTATED));
    } catch (UnreadableCellException unreadable) {
      units.putIfAbsent("", UNSTATED);
    }
  }

  private Optional<Quarter> latest(Stream<String> names) {
    return names.flatMap(name -> cells(name, "period")).max(Quarter::compareTo);
  }

  private Stream<Quarter> cells(String file, String column) {
    return rows(file).stream()
        .flatMap(row -> row.text(column).stream())
        .flatMap(ReportFolder::readable);
  }

  /** The quarter, or the earliest of a period; nothing if it is none, which its row will say. */
  private static Stream<Quarter> readable(String period) {
    try {
      return Stream.of(Period.earliestQuarter(Period.ofPeople(period)));
    } catch (IllegalArgumentException unreadable) {
      return Stream.empty();
    }
  }
}

package org.goldenthread.indicators.exchange.rest;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.goldenthread.kit.csv.CsvColumns;

/** The files of the whole plan, their columns in order, and which field each column is. */
final class ReferenceFiles {

  static final String PLAN = "plan.csv";
  static final String POLICY_CHANGES = "policy_changes.csv";
  static final String PRIORITIES = "priorities.csv";
  static final String OBJECTIVES = "objectives.csv";
  static final String DIRECTORATES = "directorates.csv";
  static final String BREAKDOWNS = "breakdowns.csv";
  static final String CATEGORIES = "categories.csv";
  static final String INDICATORS = "indicators.csv";
  static final String TARGETS = "targets.csv";
  static final String ACTIVITIES = "activities.csv";
  static final String MILESTONES = "milestones.csv";
  static final String OUTTURNS = "outturns.csv";
  static final String COMMITTEES = "committees.csv";
  static final String RECOMMENDATIONS = "recommendations.csv";

  /** Columns of a report's folder beside those that are written. */
  private static final Map<String, List<String>> IN_REPORTS =
      Map.of(
          DIRECTORATES, names("note"),
          INDICATORS, names("retired first_quarter"),
          TARGETS, names("raw_text"),
          ACTIVITIES, names("status progress raw_symbol"));

  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          PLAN, Set.of("code"),
          PRIORITIES, Set.of("code"),
          DIRECTORATES, Set.of("code"),
          BREAKDOWNS, Set.of("code", "kind"),
          CATEGORIES, Set.of("breakdown", "code"),
          INDICATORS, Set.of("ref"),
          TARGETS, Set.of("ref", "period"),
          ACTIVITIES, Set.of("ref"));

  /** Whose quarters tell what a report is about; their rows are taken in elsewhere. */
  static final List<String> OF_OUTTURNS =
      List.of(
          OUTTURNS,
          "parts.csv",
          "comparators.csv",
          "commentary.csv",
          "workforce.csv",
          "service_summaries.csv");

  static final Map<String, List<String>> COLUMNS = columns();

  /** The columns whose names are not those of the fields. */
  private static final Map<String, String> BY_FIELD =
      Map.ofEntries(
          entry("/value", "target"),
          entry("/none", "no_target"),
          entry("/note", "target_note"),
          entry("/reason", "target_note"),
          entry("/tolerance/kind", "tolerance_kind"),
          entry("/tolerance/value", "tolerance_value"),
          entry("/toleranceOverride/kind", "tolerance_kind"),
          entry("/toleranceOverride/value", "tolerance_value"),
          entry("/reportingLag", "reporting_lag_quarters"),
          entry("/firstQuarter", "new_measure_from"),
          entry("{ref}", "ref"));

  private ReferenceFiles() {}

  /** The column of a field: {@code /firstYear} is {@code first_year}. */
  static String column(String pointer) {
    String known = BY_FIELD.get(pointer);
    if (known != null) {
      return known;
    }
    String field = pointer.replaceAll("(/[0-9]+)+$", "");
    return field
        .substring(field.lastIndexOf('/') + 1)
        .replaceAll("([A-Z])", "_$1")
        .toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>(columnsOfPlans());
    columns.put(DIRECTORATES, names("code name effective_from last_quarter successors"));
    columns.put(BREAKDOWNS, names("code name kind"));
    columns.put(CATEGORIES, names("breakdown code name order from to"));
    columns.put(INDICATORS, DefinitionColumns.names());
    columns.put(
        TARGETS, names("ref period target target_note tolerance_kind tolerance_value no_target"));
    columns.put(ACTIVITIES, names("ref title priority objective directorate lead_role"));
    columns.put(MILESTONES, names("ref title due_date done_on"));
    columns.put(COMMITTEES, names("code name directorates priorities introduction"));
    columns.put(RECOMMENDATIONS, names("committee text"));
    return Collections.unmodifiableMap(columns);
  }

  private static Map<String, List<String>> columnsOfPlans() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put(PLAN, names("code name first_year last_year scoring_policy"));
    columns.put(POLICY_CHANGES, names("plan from_quarter scoring_policy"));
    columns.put(PRIORITIES, names("code name order plan effective_from"));
    columns.put(OBJECTIVES, names("plan priority code title"));
    return columns;
  }

  /** Of every file that something is read from, with those of a report's folder. */
  static Map<String, CsvColumns> known() {
    Map<String, CsvColumns> known = new HashMap<>();
    COLUMNS.keySet().forEach(file -> known.put(file, columns(file)));
    OF_OUTTURNS.forEach(file -> known.put(file, CsvColumns.ANY));
    return known;
  }

  private static CsvColumns columns(String file) {
    List<String> all = new ArrayList<>(COLUMNS.getOrDefault(file, List.of()));
    all.addAll(IN_REPORTS.getOrDefault(file, List.of()));
    return new CsvColumns(all, REQUIRED.getOrDefault(file, Set.of()), Map.of("quarter", "period"));
  }

  /** Why a file is not read here. */
  static String whyPassedOver(String file) {
    return OF_OUTTURNS.contains(file)
        ? "It is taken in by outturns-service"
        : "Nothing is read from a file of this name";
  }

  private static List<String> names(String columns) {
    return List.of(columns.split(" "));
  }
}

package org.goldenthread.outturns.exchange.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.kit.csv.CsvColumns;
import org.goldenthread.outturns.exchange.ReportFolder;

/** The columns of the files of a report's input, and which of them a field of a statement is. */
final class ReportFiles {

  /** What people call columns. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "quarter", "period",
          "supplementary_value", "secondary_value",
          "supplementary_unit", "secondary_unit",
          "expected", "expected_quarter");

  private static final CsvColumns ANY =
      new CsvColumns(
          List.of(), Set.of(), Map.of("quarter", "period", "ref", "ref", "unit", "unit"));

  private static final Map<String, CsvColumns> SUBMITTED =
      Map.of(
          "outturns.csv",
          columns(
              "ref period",
              "value numerator denominator secondary_value secondary_unit status reason note"
                  + " expected_quarter revision_reason raw_text"),
          "parts.csv",
          columns(
              "ref period breakdown category",
              "value numerator denominator status reason raw_text"),
          "comparators.csv",
          columns("ref period label", "value unit raw_text"),
          "activities.csv",
          columns(
              "ref",
              "title plan priority objective directorate lead_role first_quarter last_quarter"
                  + " status progress raw_symbol"),
          "commentary.csv",
          columns("ref period", "performance impact assurance actions free_text"),
          "service_summaries.csv",
          columns("directorate period section text", ""),
          "workforce.csv",
          columns("directorate period metric", "category value unit raw_text"));

  /** Fields that a file calls otherwise. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "quarter", "period",
          "expectedQuarter", "expected_quarter",
          "revisionReason", "revision_reason",
          "overview", "text",
          "benchmarking", "text",
          "achievements", "text",
          "opportunities", "text",
          "additional", "text");

  private ReportFiles() {}

  /** Of every file that something is read from. What belongs to another service it may judge. */
  static Map<String, CsvColumns> columns() {
    Map<String, CsvColumns> all = new HashMap<>(SUBMITTED);
    ReportFolder.ABOUT_OTHERS.forEach(file -> all.put(file, ANY));
    return all;
  }

  /** The column of a field at fault; empty if it is in none. */
  static String column(String file, String pointer) {
    String name =
        pointer.startsWith("/supplementary/")
            ? "secondary_" + pointer.substring("/supplementary/".length())
            : pointer.replaceAll("[{}]|.*/", "");
    CsvColumns columns = SUBMITTED.get(file);
    boolean own = columns != null && columns.names().contains(name);
    String column = own ? name : OTHERWISE.getOrDefault(name, name);
    return columns != null && columns.names().contains(column) ? column : "";
  }

  private static CsvColumns columns(String required, String others) {
    List<String> names = new ArrayList<>(words(required));
    names.addAll(words(others));
    return new CsvColumns(names, Set.copyOf(words(required)), OTHER_NAMES);
  }

  private static List<String> words(String written) {
    return written.isEmpty() ? List.of() : List.of(written.split(" "));
  }
}

package org.goldenthread.launcher.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that a file of a report has.
 *
 * @param required without which no row means anything
 * @param others which may be missing
 */
record Columns(List<String> required, List<String> others) {

  private static final Map<String, Columns> BY_FILE =
      Map.ofEntries(
          Map.entry("plan.csv", of("code name first_year last_year scoring_policy", "")),
          Map.entry("priorities.csv", of("code", "name order")),
          Map.entry("directorates.csv", of("code", "name note")),
          Map.entry(
              "indicators.csv",
              of(
                  "ref title",
                  "unit polarity directorate priority cumulative reporting_lag_quarters retired"
                      + " replaces new_measure_from")),
          Map.entry("targets.csv", of("ref period target", "raw_text target_note")),
          Map.entry(
              "outturns.csv",
              of(
                  "ref period status",
                  "value numerator denominator secondary_value secondary_unit raw_text")),
          Map.entry("comparators.csv", of("ref period label", "value raw_text")),
          Map.entry(
              "activities.csv",
              of(
                  "ref title",
                  "priority objective directorate lead_role status progress raw_symbol")),
          Map.entry(
              "commentary.csv", of("ref period", "performance impact assurance actions free_text")),
          Map.entry("service_summaries.csv", of("directorate period section text", "")),
          Map.entry(
              "workforce.csv", of("directorate period metric", "category value unit raw_text")));

  Columns {
    required = List.copyOf(required);
    others = List.copyOf(others);
  }

  /** Those of a file of this name. */
  static Columns of(String file) {
    return Optional.ofNullable(BY_FILE.get(file)).orElseThrow();
  }

  private static Columns of(String required, String others) {
    return new Columns(words(required), words(others));
  }

  private static List<String> words(String written) {
    return written.isEmpty() ? List.of() : List.of(written.split(" "));
  }

  /** Why no row of a file with this header can be read; empty if rows can be. */
  Optional<String> fault(List<String> header) {
    List<String> missing = required.stream().filter(name -> !header.contains(name)).toList();
    if (!missing.isEmpty()) {
      return Optional.of(isSeparatedOtherwise(header) ? separators() : missing(missing, header));
    }
    List<String> unknown = header.stream().filter(name -> !all().contains(name)).toList();
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "it has a column '%s', from which nothing is read; the columns are %s"
                .formatted(String.join("', '", unknown), String.join(", ", all())));
  }

  List<String> all() {
    List<String> all = new ArrayList<>(required);
    all.addAll(others);
    return all;
  }

  private static boolean isSeparatedOtherwise(List<String> header) {
    return header.size() == 1 && header.getFirst().matches(".*[;\t|].*");
  }

  private String separators() {
    return ("its columns are not separated by commas. Save it as CSV with commas; the first line"
            + " then begins %s")
        .formatted(String.join(",", required));
  }

  private static String missing(List<String> missing, List<String> header) {
    String names = String.join("', '", missing);
    return "it has no column '%s'; its columns are %s".formatted(names, String.join(", ", header))
        + (missing.contains("period") && header.contains("quarter")
            ? ". What other files call quarter is called period here"
            : "");
  }
}

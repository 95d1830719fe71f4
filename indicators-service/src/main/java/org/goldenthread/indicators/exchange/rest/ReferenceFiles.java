package org.goldenthread.indicators.exchange.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.indicators.exchange.rest.sheet.Sheet;
import org.goldenthread.kit.csv.CsvColumns;

/** The files of the whole plan, in their order. */
final class ReferenceFiles {

  static final Sheet PLAN =
      Sheet.of("plan.csv", "code!= name first_year:year last_year:year scoring_policy");
  static final Sheet POLICY_CHANGES =
      Sheet.of("policy_changes.csv", "plan= from_quarter:period scoring_policy");
  static final Sheet PRIORITIES =
      Sheet.of("priorities.csv", "code! name order=:whole plan= effective_from");
  static final Sheet OBJECTIVES = Sheet.of("objectives.csv", "plan= priority= code title");
  static final Sheet DIRECTORATES =
      Sheet.of(
          "directorates.csv",
          "code!= name effective_from last_quarter:period successors:codes +note=");
  static final Sheet BREAKDOWNS =
      Sheet.of("breakdowns.csv", "code! name kind!:choice").called("breakdown=code");
  static final Sheet CATEGORIES =
      Sheet.of("categories.csv", "breakdown!= code! name order=:whole from:period to:period")
          .called(
              """
              effective_from=from from_quarter=from first_quarter=from
              effective_to=to to_quarter=to last_quarter=to category=code\
              """);
  static final Sheet SCHEMES =
      Sheet.of("schemes.csv", "code! name publisher cycle").called("scheme=code");
  static final Sheet SCHEME_CODES =
      Sheet.of("scheme_codes.csv", "scheme!= code! title").called("name=title");
  static final Sheet INDICATORS =
      Sheet.of(
              "indicators.csv",
              """
              ref!= title unit:unit polarity:polarity directorate priority cumulative:flag
              reporting_lag_quarters=/reportingLag:whole replaces new_measure_from=/firstQuarter:period
              from_quarter= last_quarter:period description display_decimals:whole display_scale:whole
              tolerance_kind=/toleranceOverride/kind:choice
              tolerance_value=/toleranceOverride/value:decimal
              data_source owner_role information_only:flag comparability_break reaches_back_to:period
              frequency:frequency every_years:whole first_year:year reported_in:due
              monthly_to_quarter:roll_up
              formula total_submitted:flag breakdowns:several suppress_below:whole
              references:references +retired=\
              """)
          .called(
              """
              first_quarter=new_measure_from effective_from=from_quarter
              reporting_lag=reporting_lag_quarters every=every_years every_n_years=every_years
              due_in=reported_in due_quarter=reported_in due_in_quarter=reported_in
              reported_in_quarter=reported_in rollup=monthly_to_quarter
              breakdown=breakdowns suppression_threshold=suppress_below
              official_series=references official_references=references
              official_codes=references official_reference=references official_code=references
              series=references series_codes=references\
              """);
  static final Sheet TARGETS =
      Sheet.of(
              "targets.csv",
              """
              ref!= period!= target=/value:decimal target_note=/note|/reason
              tolerance_kind=/tolerance/kind:choice tolerance_value=/tolerance/value:decimal
              no_target=/none:choice +raw_text=\
              """)
          .called("quarter=period value=target note=target_note");
  static final Sheet ACTIVITIES =
      Sheet.of(
          "activities.csv",
          "ref! title plan priority objective directorate lead_role first_quarter:period"
              + " last_quarter:period +status= +progress= +raw_symbol=");
  static final Sheet MILESTONES = Sheet.of("milestones.csv", "ref= title due_date:day done_on:day");
  static final Sheet COMMITTEES =
      Sheet.of("committees.csv", "code name directorates:codes priorities:codes introduction");
  static final Sheet RECOMMENDATIONS = Sheet.of("recommendations.csv", "committee= text=/");

  static final List<Sheet> ALL =
      List.of(
          PLAN,
          POLICY_CHANGES,
          PRIORITIES,
          OBJECTIVES,
          DIRECTORATES,
          BREAKDOWNS,
          CATEGORIES,
          SCHEMES,
          SCHEME_CODES,
          INDICATORS,
          TARGETS,
          ACTIVITIES,
          MILESTONES,
          COMMITTEES,
          RECOMMENDATIONS);

  static final String OUTTURNS = "outturns.csv";

  /** Whose quarters tell what a report is about; their rows are taken in elsewhere. */
  static final List<String> OF_OUTTURNS =
      List.of(
          OUTTURNS,
          "parts.csv",
          "comparators.csv",
          "commentary.csv",
          "workforce.csv",
          "service_summaries.csv");

  private ReferenceFiles() {}

  /** A file with a row for each part of things that another file tells of, by their key. */
  record Parts(Sheet sheet, String key, String field) {}

  static final Parts OF_SCHEMES = new Parts(SCHEME_CODES, "scheme", "codes");

  static final List<Parts> OF_BREAKDOWNS =
      List.of(new Parts(CATEGORIES, "breakdown", "categories"));
  static final List<Parts> OF_INITIATIVES = List.of(new Parts(MILESTONES, "ref", "milestones"));
  static final List<Parts> OF_COMMITTEES =
      List.of(new Parts(RECOMMENDATIONS, "committee", "recommendations"));
  static final List<Parts> OF_PLANS = List.of(new Parts(POLICY_CHANGES, "plan", "policyChanges"));

  /** Of every file that something is read from, with those of a report's folder. */
  static Map<String, CsvColumns> known() {
    Map<String, CsvColumns> known = new HashMap<>();
    ALL.forEach(sheet -> known.put(sheet.file(), sheet.known()));
    CsvColumns any =
        new CsvColumns(List.of(), Set.of(), Map.of("period", "period", "quarter", "period"));
    OF_OUTTURNS.forEach(file -> known.put(file, any));
    return known;
  }

  /** Why a file is not read here. */
  static String whyPassedOver(String file) {
    return OF_OUTTURNS.contains(file)
        ? "It is taken in by outturns-service"
        : "Nothing is read from a file of this name";
  }
}

package org.goldenthread.indicators.rest;

/** The examples of the OpenAPI document; a test sends and compares them. */
final class Examples {

  static final String COUNCIL_PLAN_REQUEST =
      """
      {"name": "Council Plan 2019-22", "firstYear": "2019-20", "lastYear": "2021-22",
       "scoringPolicy": "three-level",
       "priorities": [
         {"code": "SAFE", "name": "Stronger and Safer Communities",
          "objectives": [{"code": "SAFE1", "title": "People feel safe where they live"}]}],
       "policyChanges": [{"fromQuarter": "2021-22-Q1", "scoringPolicy": "three-level-2022"}]}\
      """;
  static final String COUNCIL_PLAN =
      """
      {"code": "2019-22", "revision": 1,
       "name": "Council Plan 2019-22", "firstYear": "2019-20", "lastYear": "2021-22",
       "scoringPolicy": "three-level",
       "priorities": [
         {"code": "SAFE", "name": "Stronger and Safer Communities",
          "names": [{"name": "Stronger and Safer Communities"}],
          "objectives": [{"code": "SAFE1", "title": "People feel safe where they live"}]}],
       "policyChanges": [{"fromQuarter": "2021-22-Q1", "scoringPolicy": "three-level-2022"}],
       "changedAt": "2020-10-14T09:31:07Z", "changedBy": "run-performance-team"}\
      """;
  static final String DIRECTORATE_REQUEST =
      """
      {"name": "Children's Services", "effectiveFrom": "2021-22-Q1"}\
      """;
  static final String DIRECTORATE =
      """
      {"code": "CS", "revision": 2, "name": "Children's Services",
       "names": [{"name": "Childrens Services"},
         {"effectiveFrom": "2021-22-Q1", "name": "Children's Services"}],
       "changedAt": "2021-04-01T09:31:07Z", "changedBy": "run-performance-team"}\
      """;
  static final String SCORING_POLICY_REQUEST =
      """
      {"name": "Three levels (2019)",
       "bands": [
         {"code": "exceeds", "symbol": "★", "label": "Exceeds target", "atLeast": 0},
         {"code": "on_target", "symbol": "●", "label": "On target", "atLeast": -1},
         {"code": "below", "symbol": "▲", "label": "Below target"}],
       "defaultTolerance": {"kind": "PERCENT", "value": 5},
       "shortTermTrend": {"compareWith": "PREVIOUS_QUARTER", "deadBandPercent": 0,
         "cumulative": "AS_REPORTED"},
       "annualTrend": {"deadBandPercent": 0},
       "initiativeStatuses": [{"code": "ON_TRACK", "symbol": "●", "label": "On track"}]}\
      """;
  static final String SCORING_POLICY =
      """
      {"code": "three-level", "revision": 1, "name": "Three levels (2019)",
       "bands": [
         {"code": "exceeds", "symbol": "★", "label": "Exceeds target", "atLeast": 0},
         {"code": "on_target", "symbol": "●", "label": "On target", "atLeast": -1},
         {"code": "below", "symbol": "▲", "label": "Below target"}],
       "legend": [
         {"code": "exceeds", "symbol": "★", "label": "Exceeds target",
          "meaning": "On target or better"},
         {"code": "on_target", "symbol": "●", "label": "On target",
          "meaning": "Worse than target, but by no more than 5% of the target"},
         {"code": "below", "symbol": "▲", "label": "Below target",
          "meaning": "Worse than target by more than 5% of the target"}],
       "defaultTolerance": {"kind": "PERCENT", "value": 5},
       "shortTermTrend": {"compareWith": "PREVIOUS_QUARTER", "deadBandPercent": 0,
         "cumulative": "AS_REPORTED"},
       "annualTrend": {"deadBandPercent": 0},
       "initiativeStatuses": [{"code": "ON_TRACK", "symbol": "●", "label": "On track"}],
       "changedAt": "2020-10-14T09:31:07Z", "changedBy": "built-in"}\
      """;
  static final String INITIATIVE_REQUEST =
      """
      {"title": "Improve outcomes for children aged 0-11", "priority": "SAFE",
       "objective": "People feel safe where they live", "directorate": "CS",
       "leadRole": "Head of Early Years",
       "milestones": [{"title": "Early help offer published", "dueDate": "2020-09-30"}]}\
      """;
  static final String INITIATIVE =
      """
      {"ref": "YP1a", "revision": 1,
       "title": "Improve outcomes for children aged 0-11", "priority": "SAFE",
       "objective": "People feel safe where they live", "directorate": "CS",
       "leadRole": "Head of Early Years",
       "milestones": [{"title": "Early help offer published", "dueDate": "2020-09-30"}],
       "changedAt": "2020-10-14T09:31:07Z", "changedBy": "run-performance-team"}\
      """;
  static final String COMMITTEE_REQUEST =
      """
      {"name": "Scrutiny Committee", "directorates": ["CS"], "priorities": ["SAFE"],
       "introduction": "For the committee's meeting of 4 December 2020.",
       "recommendations": ["Note how the directorate did in the quarter"]}\
      """;
  static final String COMMITTEE =
      """
      {"code": "SCRUTINY", "revision": 1, "name": "Scrutiny Committee",
       "directorates": ["CS"], "priorities": ["SAFE"],
       "introduction": "For the committee's meeting of 4 December 2020.",
       "recommendations": ["Note how the directorate did in the quarter"],
       "changedAt": "2020-10-14T09:31:07Z", "changedBy": "run-performance-team"}\
      """;
  static final String DEFINITION_REQUEST =
      """
      {"title": "Number of Looked After Children per 10,000 of the child population",
       "unit": "rate_per_10k", "displayDecimals": 1, "polarity": "LOWER_IS_BETTER",
       "directorate": "CS", "priority": "SAFE",
       "toleranceOverride": {"kind": "ABSOLUTE", "value": 2.5}}\
      """;
  static final String TARGET_REQUEST =
      """
      {"value": 85.0, "reason": "Agreed in the directorate's plan"}\
      """;
  static final String INDICATOR =
      """
      {"ref": "PI.432", "revision": 2,
       "definitions": [{"fromQuarter": "2020-21-Q1",
         "title": "Number of Looked After Children per 10,000 of the child population",
         "unit": "rate_per_10k", "displayDecimals": 1, "polarity": "LOWER_IS_BETTER",
         "directorate": "CS", "priority": "SAFE", "cumulative": false, "reportingLag": 0,
         "toleranceOverride": {"kind": "ABSOLUTE", "value": 2.5}, "informationOnly": false}],
       "targets": [{"quarter": "2020-21-Q2", "setFor": "2020-21-Q2", "value": 85.0,
         "reason": "Agreed in the directorate's plan"}],
       "changedAt": "2020-10-14T09:31:07Z", "changedBy": "run-performance-team"}\
      """;
  static final String INDICATOR_IN_FORCE =
      """
      {"ref": "PI.432", "revision": 2,
       "definition": {"fromQuarter": "2020-21-Q1",
         "title": "Number of Looked After Children per 10,000 of the child population",
         "unit": "rate_per_10k", "displayDecimals": 1, "polarity": "LOWER_IS_BETTER",
         "directorate": "CS", "priority": "SAFE", "cumulative": false, "reportingLag": 0,
         "toleranceOverride": {"kind": "ABSOLUTE", "value": 2.5}, "informationOnly": false}}\
      """;
  static final String REVISION =
      """
      {"revision": 1, "changedAt": "2020-10-14T09:31:07Z", "changedBy": "run-performance-team"}\
      """;
  static final String IMPORT =
      """
      {"applied": true, "created": 1, "changed": 0, "unchanged": 0, "refused": 0,
       "rows": [{"file": "directorates.csv", "row": 2, "result": "CREATED"}]}\
      """;
  static final String ROWS_REFUSED =
      """
      {"type": "urn:golden-thread:problem:rows-refused",
       "title": "Rows are refused", "status": 422,
       "detail": "Nothing was imported: correct the 1 rows that are refused and send all again",
       "errors": [{"pointer": "/indicators.csv/3/polarity",
         "detail": "'up' is none of higher, lower, none"}],
       "rows": [{"file": "indicators.csv", "row": 3, "result": "REFUSED",
         "errors": [{"column": "polarity", "detail": "'up' is none of higher, lower, none"}]}]}\
      """;
  static final String TARGET_SETTING =
      """
      {"period": "2020-21", "revision": 2, "value": 85.0,
       "reason": "Agreed in the directorate's plan",
       "changedAt": "2020-10-14T09:31:07Z", "changedBy": "run-performance-team"}\
      """;
  static final String INVALID =
      """
      {"type": "urn:golden-thread:problem:invalid-request",
       "title": "The request has invalid fields", "status": 400,
       "detail": "The last year, 2018-19, is before the first, 2019-20",
       "errors": [{"pointer": "/lastYear",
         "detail": "The last year, 2018-19, is before the first, 2019-20"}]}\
      """;
  static final String UNKNOWN_INDICATOR =
      """
      {"type": "urn:golden-thread:problem:unknown-indicator",
       "title": "There is no such indicator", "status": 404,
       "detail": "No indicator has the reference PI.9999: put its definition first",
       "errors": [{"pointer": "{ref}",
         "detail": "No indicator has the reference PI.9999: put its definition first"}]}\
      """;
  static final String PLAN_OVERLAPS =
      """
      {"type": "urn:golden-thread:problem:plan-overlaps",
       "title": "Another plan covers these years", "status": 409,
       "detail": "Plan 2019-22 covers 2019-20 to 2021-22: end one plan before the other begins",
       "errors": [{"pointer": "/firstYear",
         "detail": "Plan 2019-22 covers 2019-20 to 2021-22: end one plan before the other begins"}]}\
      """;
  static final String CHANGED_SINCE =
      """
      {"type": "urn:golden-thread:problem:precondition-failed",
       "title": "It has changed since it was read", "status": 412,
       "detail": "It is at revision 3 now: read it again and repeat the change on that"}\
      """;
  static final String UNKNOWN_DIRECTORATE =
      """
      {"type": "urn:golden-thread:problem:unknown-directorate",
       "title": "There is no such directorate", "status": 422,
       "detail": "No directorate has the code 'XX': see GET /api/v1/directorates, or put it first",
       "errors": [{"pointer": "/directorate",
         "detail": "No directorate has the code 'XX': see GET /api/v1/directorates, or put it first"}]}\
      """;

  private Examples() {}
}

package org.goldenthread.outturns.rest;

/** The examples of the OpenAPI document; a test sends the requests. */
final class Examples {

  static final String VALUE =
      """
      {"ref": "PI.47", "quarter": "2020-21-Q2", "value": 71.0}\
      """;

  static final String RATIO =
      """
      {"ref": "PI.2027", "quarter": "2020-21-Q2", "numerator": 113, "denominator": 147,
       "status": "PROVISIONAL"}\
      """;

  static final String DELAYED =
      """
      {"ref": "PI.2131", "quarter": "2020-21-Q2", "status": "DELAYED",
       "reason": "Delay with data", "expectedQuarter": "2020-21-Q4"}\
      """;

  static final String OUTTURN =
      """
      {"ref": "PI.501", "quarter": "2020-21-Q2", "revision": 1, "status": "FINAL", "value": 90.0,
       "numerator": 234, "denominator": 259,
       "findings": [{"rule": "RATIO_DISAGREES_WITH_VALUE",
         "detail": "234 of 259 is 90.3%, not 90.0%: correct the value or the ratio."}],
       "submittedAt": "2020-10-14T09:31:07Z", "submittedBy": "run-submitter"}\
      """;

  static final String BATCH =
      """
      [{"ref": "PI.47", "quarter": "2020-21-Q2", "value": 71.0},
       {"ref": "PI.47", "quarter": "2020-22-Q1", "value": 71.0}]\
      """;

  static final String NDJSON =
      """
      {"ref": "PI.47", "quarter": "2020-21-Q2", "value": 71.0}
      {"ref": "PI.501", "quarter": "2020-21-Q2", "value": 90.0}
      """;

  static final String CSV =
      """
      ref,quarter,value,status
      PI.47,2020-21-Q2,71.0,FINAL
      PI.2131,2020-21-Q2,,DELAYED
      """;

  static final String BATCH_RESULTS =
      """
      [{"row": 1, "ref": "PI.47", "quarter": "2020-21-Q2", "result": "CREATED", "revision": 1,
        "findings": []},
       {"row": 2, "ref": "PI.47", "quarter": "2020-22-Q1", "result": "REJECTED",
        "problem": {"type": "urn:golden-thread:problem:invalid-request", "status": 400,
          "title": "The request has invalid fields",
          "detail": "'2020-22' is not a financial year: the second part must be the next year",
          "errors": [{"pointer": "/quarter",
            "detail": "'2020-22' is not a financial year: the second part must be the next year"}]}}]\
      """;

  static final String COMMENTARY =
      """
      {"performance": "71.0% of complaints had a full response within 20 working days.",
       "impact": "Residents wait longer for an answer and some complain again.",
       "assurance": "Open complaints are reviewed every week.",
       "actions": "Directorates name a deputy for each complaint older than ten days."}\
      """;

  static final String PROGRESS =
      """
      {"status": "GOOD", "progress": "Both nurseries opened as planned."}\
      """;

  static final String COMPARATORS =
      """
      [{"label": "Statistical Neighbours", "value": 85.4, "period": "2019-20",
        "source": "LAIT"},
       {"label": "Local trend data"}]\
      """;

  static final String SERVICE_SUMMARY =
      """
      {"overview": "Calls are answered within the agreed time.",
       "achievements": "The new complaints system is in use.",
       "workforce": [
         {"metric": "headcount", "category": "total", "value": 354, "unit": "number"},
         {"metric": "gender_headcount", "category": "Female", "value": 195, "unit": "number"}]}\
      """;

  static final String ACKNOWLEDGEMENT =
      """
      {"reason": "The service counts every employer, also those of the year before"}\
      """;
  static final String QUARTER_STATE =
      """
      {"state": "CLOSED", "reason": "Reported to Cabinet"}\
      """;

  static final String INVALID =
      """
      {"type": "urn:golden-thread:problem:invalid-request", "status": 400,
       "title": "The request has invalid fields", "detail": "The denominator must be above zero",
       "errors": [{"pointer": "/denominator", "detail": "The denominator must be above zero"}]}\
      """;

  static final String WRONG_DIRECTORATE =
      """
      {"type": "urn:golden-thread:problem:wrong-directorate", "status": 403,
       "title": "The token does not speak for the directorate",
       "detail": "PI.47 belongs to directorate CCS: use a token that names it"}\
      """;

  static final String QUARTER_CLOSED =
      """
      {"type": "urn:golden-thread:problem:quarter-closed", "status": 409,
       "title": "The quarter is closed",
       "detail": "2020-21-Q2 is closed: say why this comes after the quarter was closed",
       "errors": [{"pointer": "/revisionReason",
         "detail": "2020-21-Q2 is closed: say why this comes after the quarter was closed"}]}\
      """;

  static final String UNKNOWN_INDICATOR =
      """
      {"type": "urn:golden-thread:problem:unknown-indicator", "status": 422,
       "title": "The indicator is not known",
       "detail": "There is no indicator PI.9: correct it, or if it is new, try again in a moment",
       "errors": [{"pointer": "/ref", "detail":
         "There is no indicator PI.9: correct it, or if it is new, try again in a moment"}]}\
      """;

  private Examples() {}
}

package org.goldenthread.reporting.rest;

/** Examples in the OpenAPI document, from a published report. */
final class Examples {

  private static final String ROW =
      """
      {"ref": "PI.2027",
       "title": "Satisfaction with way your anti-social behaviour complaint was handled",
       "directorate": "HSG", "directorateName": "Housing",
       "priority": "CLEAN", "priorityName": "A Cleaner Greener Place to Live",
       "dataQuarter": "2020-21-Q2", "unit": "percent", "polarity": "HIGHER_IS_BETTER",
       "outturn": {"value": 76.8, "status": "FINAL", "numerator": 113, "denominator": 147,
                   "display": "76.8%"},
       "target": {"value": 85.0, "display": "85.0%"},
       "belowTarget": true, "commentaryOwed": true,
       "score": {"band": "below", "symbol": "▲", "label": "Below target"},
       "shortTermTrend": {"direction": "WORSE", "symbol": "↘", "label": "Worse",
                          "earlierQuarter": "2020-21-Q1", "earlierValue": 84.1},
       "annualTrend": {"direction": "WORSE", "symbol": "↘", "label": "Worse",
                       "earlierQuarter": "2019-20-Q2", "earlierValue": 85.1},
       "explanation": "76.8% against a target of 85.0% is 8.2 percentage points worse.",
       "history": [{"quarter": "2019-20-Q2", "value": 85.1, "target": 85.0, "status": "FINAL",
                    "display": "85.1%"}],
       "comparators": [{"label": "HouseMark Median", "value": 80.6, "display": "80.6%"}],
       "notes": [],
       "links": {"history": "/api/v1/indicators/PI.2027/history"}}
      """;
  private static final String COUNTS =
      """
       "quarter": "2020-21-Q2", "asAt": "2020-11-21T14:03:00Z", "state": "OPEN",
       "summary": "Of 1 indicator reported, 0 exceed target, 0 are on target and 1 is below; \
      1 is worse than last quarter.",
       "policy": {"code": "three-level", "name": "Three levels (2019)", "legend": [
         {"band": "exceeds", "symbol": "★", "label": "Exceeds target",
          "meaning": "On target or better"},
         {"band": "on_target", "symbol": "●", "label": "On target",
          "meaning": "Worse than target, but by no more than 5% of the target"},
         {"band": "below", "symbol": "▲", "label": "Below target",
          "meaning": "Worse than target by more than 5% of the target"}]},
       "indicators": {"total": 1, "due": 1, "reported": 1, "delayed": 0, "scored": 1},
       "scores": [{"band": "exceeds", "symbol": "★", "label": "Exceeds target", "count": 0},
                  {"band": "on_target", "symbol": "●", "label": "On target", "count": 0},
                  {"band": "below", "symbol": "▲", "label": "Below target", "count": 1}],
       "shortTermTrends": {"improved": 0, "consistent": 0, "worse": 1, "none": 0},
       "annualTrends": {"improved": 0, "consistent": 0, "worse": 1, "none": 0},
       "belowTarget": {"improved": 0, "consistent": 0, "worse": 1, "none": 0},
       "initiatives": [],
       "commentaryOwed": [{"ref": "PI.2027",
         "title": "Satisfaction with way your anti-social behaviour complaint was handled",
         "directorate": "HSG", "quarter": "2020-21-Q2"}],
       "priorities": [{"code": "CLEAN", "name": "A Cleaner Greener Place to Live",
         "indicators": 1, "initiatives": 0, "scores": [
           {"band": "exceeds", "symbol": "★", "label": "Exceeds target", "count": 0},
           {"band": "on_target", "symbol": "●", "label": "On target", "count": 0},
           {"band": "below", "symbol": "▲", "label": "Below target", "count": 1}]}],
       "directorates": [{"code": "HSG", "name": "Housing",
         "indicators": 1, "initiatives": 0, "scores": [
           {"band": "exceeds", "symbol": "★", "label": "Exceeds target", "count": 0},
           {"band": "on_target", "symbol": "●", "label": "On target", "count": 0},
           {"band": "below", "symbol": "▲", "label": "Below target", "count": 1}]}],
       "scorecard": [
      """
          + ROW
          + "]}";
  static final String CORPORATE = "{\"scope\": {\"kind\": \"CORPORATE\"}," + COUNTS;
  static final String PRIORITY =
      "{\"scope\": {\"kind\": \"PRIORITY\", \"code\": \"CLEAN\", \"name\": \"A Cleaner Greener"
          + " Place to Live\"},"
          + COUNTS;
  static final String DIRECTORATE =
      "{\"scope\": {\"kind\": \"DIRECTORATE\", \"code\": \"HSG\", \"name\": \"Housing\"}," + COUNTS;
  static final String COMMITTEE =
      "{\"scope\": {\"kind\": \"COMMITTEE\", \"code\": \"SCRUTINY\", \"name\": \"Scrutiny"
          + " Committee\"},"
          + COUNTS;
  static final String BELOW_TARGET =
      """
      {"quarter": "2020-21-Q2", "asAt": "2020-11-21T14:03:00Z", "count": 1,
       "shortTermTrends": {"improved": 0, "consistent": 0, "worse": 1, "none": 0},
       "rows": [
      """
          + ROW
          + "]}";
  static final String ANNUAL_COMPARISON =
      """
      {"quarter": "2020-21-Q2", "asAt": "2020-11-21T14:03:00Z",
       "annualTrends": {"improved": 0, "consistent": 0, "worse": 1, "none": 0},
       "rows": [
      """
          + ROW
          + "]}";
  static final String HISTORY =
      """
      {"ref": "PI.47",
       "title": "% of Corporate Complaints given a full response within 20 working days",
       "unit": "percent", "polarity": "HIGHER_IS_BETTER", "directorate": "CCS", "priority": "ONE",
       "asAt": "2020-11-21T14:03:00Z",
       "history": [
         {"quarter": "2020-21-Q1",
          "outturn": {"value": 80.0, "status": "FINAL", "display": "80.0%"},
          "target": {"none": "NOT_SET", "display": "No target"},
          "score": {"notScored": "NO_TARGET", "reason": "there is no target"},
          "shortTermTrend": {"direction": "NONE", "symbol": "–", "label": "No trend",
                             "reason": "there is no earlier outturn"},
          "annualTrend": {"direction": "NONE", "symbol": "–", "label": "No trend",
                          "reason": "there is no earlier outturn"},
          "explanation": "Not scored: there is no target."}]}
      """;
  static final String QUARTERS =
      """
      [{"quarter": "2020-21-Q2", "label": "Quarter 2 2020-21", "state": "OPEN", "plan": "2019-22",
        "links": {"corporateDashboard": "/api/v1/dashboards/corporate/2020-21-Q2"}}]
      """;
  static final String INVALID =
      """
      {"type": "urn:golden-thread:problem:invalid-request",
       "title": "The request has invalid fields", "status": 400,
       "detail": "'2020-22-Q1' is not a quarter: '2020-22' is not a financial year: the second part\
       must be the next year, as in 2020-21",
       "errors": [{"pointer": "{quarter}",
         "detail": "'2020-22-Q1' is not a quarter: '2020-22' is not a financial year: the second\
       part must be the next year, as in 2020-21"}]}
      """;
  static final String NO_TOKEN =
      """
      {"type": "urn:golden-thread:problem:unauthorized", "title": "Unauthorized", "status": 401,
       "detail": "Send a valid token: Authorization: Bearer <token>"}
      """;
  static final String NOT_ALLOWED =
      """
      {"type": "urn:golden-thread:problem:forbidden", "title": "Forbidden", "status": 403,
       "detail": "The token's roles do not allow this: it takes one with the role performance-team"}
      """;
  static final String NO_PLAN =
      """
      {"type": "urn:golden-thread:problem:no-plan-for-quarter",
       "title": "No council plan covers the quarter", "status": 404,
       "detail": "No council plan covers 1999-00-Q1: see GET /api/v1/quarters for those with figures",
       "errors": [{"pointer": "{quarter}",
         "detail": "No council plan covers 1999-00-Q1: see GET /api/v1/quarters for those with\
       figures"}]}
      """;
  static final String UNKNOWN_PRIORITY =
      """
      {"type": "urn:golden-thread:problem:unknown-priority", "title": "There is no such priority",
       "status": 404,
       "detail": "Council plan 2019-22 has no priority 'FOO'; it has ONE, CLEAN, SAFE, GROW",
       "errors": [{"pointer": "{code}",
         "detail": "Council plan 2019-22 has no priority 'FOO'; it has ONE, CLEAN, SAFE, GROW"}]}
      """;

  private Examples() {}
}

package org.goldenthread.reporting.rest;

/** Examples of lists in the OpenAPI document. */
final class ListExamples {

  static final String LAGGED =
      """
      {"quarter": "2020-21-Q2", "asAt": "2020-11-21T14:03:00Z", "rows": []}
      """;
  static final String FINDINGS =
      """
      {"quarter": "2020-21-Q2", "counts": {"open": 1, "acknowledged": 0, "corrected": 0},
       "findings": [{"id": "0197f0c2-0000-7000-8000-000000000001",
         "rule": "RATIO_DISAGREES_WITH_VALUE", "quarter": "2020-21-Q2", "state": "OPEN",
         "detail": "113 of 147 is 76.87, not 76.8", "raisedAt": "2020-11-20T09:30:00Z",
         "changedAt": "2020-11-20T09:30:00Z", "subjectKind": "INDICATOR", "subject": "PI.2027",
         "title": "Satisfaction with way your anti-social behaviour complaint was handled",
         "directorate": "HSG", "directorateName": "Housing"}]}
      """;
  static final String OWED =
      """
      {"quarter": "2020-21-Q2", "asAt": "2020-11-21T14:03:00Z",
       "directorates": [{"code": "HSG", "name": "Housing", "outturns": 0, "commentaries": 1,
                         "initiativeProgress": 0, "serviceSummaries": 0}],
       "items": [{"kind": "COMMENTARY", "directorate": "HSG", "subject": "PI.2027",
         "title": "Satisfaction with way your anti-social behaviour complaint was handled",
         "quarter": "2020-21-Q2", "owner": "Head of housing", "since": "2020-11-21"}]}
      """;
  static final String SEARCH =
      """
      {"total": 1, "indicators": [{"ref": "PI.2027",
         "title": "Satisfaction with way your anti-social behaviour complaint was handled",
         "directorate": "HSG", "directorateName": "Housing",
         "priority": "CLEAN", "priorityName": "A Cleaner Greener Place to Live",
         "links": {"history": "/api/v1/indicators/PI.2027/history"}}]}
      """;
  static final String CONTROL_CHART =
      """
      {"ref": "PI.47", "asAt": "2020-11-21T14:03:00Z",
       "explanation": "There are too few points to read.",
       "stretches": [{"from": "2019-20-Q2", "to": "2020-21-Q2", "pointCount": 3,
                      "reason": "3 points are too few"}],
       "points": [{"quarter": "2020-21-Q2", "value": 71.0, "reading": "NOT_READ",
                   "label": "Too few points to say", "rules": []}]}
      """;

  private ListExamples() {}
}

package org.goldenthread.scoring.rest;

/** Examples of control charts for the OpenAPI document. */
final class ChartExamples {

  static final String READ =
      """
      {
        "ref": "PI.47",
        "revision": 14,
        "stretches": [
          {
            "from": "2017-18-Q3", "to": "2020-21-Q2", "pointCount": 12,
            "mean": 79.25, "lowerLimit": 70.5481818182, "upperLimit": 87.9518181818
          }
        ],
        "points": [
          {"quarter": "2020-21-Q1", "value": 80.0, "reading": "COMMON_CAUSE", "rules": []},
          {"quarter": "2020-21-Q2", "value": 70.0, "reading": "CONCERN", "rules": ["BEYOND_LIMIT"]}
        ],
        "explanation": "70.0% in 2020-21-Q2 is a concern (higher is better): below the lower \
      natural process limit of 70.55%.",
        "changedAt": "2020-10-14T09:31:07.482Z"
      }\
      """;

  static final String NOT_READ =
      """
      {
        "ref": "PI.48",
        "revision": 1,
        "stretches": [
          {
            "from": "2020-21-Q2", "to": "2020-21-Q2", "pointCount": 1,
            "reason": "it has 1 figure and natural process limits need at least 12"
          }
        ],
        "points": [
          {"quarter": "2020-21-Q2", "value": 71.0, "reading": "NOT_READ", "rules": []}
        ],
        "explanation": "The series from 2020-21-Q2 to 2020-21-Q2 is not read: it has 1 figure and \
      natural process limits need at least 12.",
        "changedAt": "2020-10-14T09:31:07.482Z"
      }\
      """;

  private ChartExamples() {}
}

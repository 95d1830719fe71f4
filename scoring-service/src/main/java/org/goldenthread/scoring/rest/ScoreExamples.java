package org.goldenthread.scoring.rest;

/** Examples for the OpenAPI document. */
final class ScoreExamples {

  static final String SCORE =
      """
      {
        "ref": "PI.47",
        "quarter": "2020-21-Q2",
        "revision": 1,
        "status": "FINAL",
        "actual": 71.0,
        "target": 85.0,
        "tolerance": 4.250,
        "variance": -14.0,
        "score": {"band": "BELOW", "symbol": "▲", "label": "Below target"},
        "shortTermTrend": {
          "direction": "WORSE",
          "value": 71.0,
          "earlierQuarter": "2020-21-Q1",
          "earlierValue": 80.0,
          "earlierRevision": 1,
          "deadBandPercent": 0
        },
        "annualTrend": {
          "direction": "CONSISTENT",
          "value": 71.0,
          "earlierQuarter": "2019-20-Q2",
          "earlierValue": 71.0,
          "earlierRevision": 1,
          "deadBandPercent": 0
        },
        "inputs": {
          "outturnRevision": 1,
          "indicatorRevision": 3,
          "definitionFrom": "2019-20-Q1",
          "polarity": "HIGHER_IS_BETTER",
          "toleranceSetting": {"kind": "PERCENT", "value": 5},
          "toleranceSetBy": "POLICY",
          "plan": "2019-22",
          "planRevision": 1,
          "policy": "three-level",
          "policyRevision": 1
        },
        "explanation": "71.0% is 14.0 percentage points below the target of 85.0%, more than the \
      tolerance of 4.25 percentage points (5% of the target): Below target. Worse than 80.0% in \
      the previous quarter. The same as 71.0% in the same quarter last year.",
        "scoredAt": "2020-10-14T09:31:07.482Z"
      }\
      """;

  static final String SCORES = "{\"ref\": \"PI.47\", \"scores\": [" + SCORE + "]}";

  static final String UNKNOWN =
      """
      {
        "type": "urn:golden-thread:problem:unknown-indicator",
        "title": "The indicator is not known",
        "status": 404,
        "detail": "Nothing is known of indicator PI.9999: check the reference"
      }\
      """;

  private ScoreExamples() {}
}

package org.goldenthread.scoring.rest;

/** Examples of what-if for the OpenAPI document. */
final class WhatIfExamples {

  static final String REQUEST =
      """
      {"fromQuarter": "2012-13-Q1", "change": {"policy": "four-level"}}\
      """;

  static final String DRAFT =
      """
      {
        "directorate": "CS",
        "change": {
          "policyDefinition": {
            "bands": [
              {"code": "GOOD", "symbol": "●", "label": "Good", "atLeast": -1},
              {"code": "POOR", "symbol": "▲", "label": "Poor"}
            ],
            "defaultTolerance": {"kind": "PERCENT", "value": 3},
            "shortTermTrend": {
              "compareWith": "PREVIOUS_QUARTER_SAME_YEAR",
              "deadBandPercent": 2,
              "cumulative": "QUARTER_ONLY"
            },
            "annualTrend": {"deadBandPercent": 2}
          }
        }
      }\
      """;

  static final String TOLERANCE =
      """
      {"refs": ["PI.47"], "change": {"tolerance": {"kind": "PERCENT", "value": 20}}}\
      """;

  private static final String TREND =
      """
      {"direction": "NONE", "none": "NO_EARLIER_OUTTURN", "reason": "there is no earlier outturn"}\
      """;

  private static final String NO_TREND =
      " No short-term trend: there is no earlier outturn. No annual trend: there is no earlier"
          + " outturn.";

  private static final String COUNTS_BEFORE =
      """
      {
        "scores": [
          {"band": "EXCEEDS", "symbol": "★", "label": "Exceeds target", "count": 0},
          {"band": "ON_TARGET", "symbol": "●", "label": "On target", "count": 0},
          {"band": "BELOW", "symbol": "▲", "label": "Below target", "count": 1}
        ],
        "notScored": {}, "shortTermTrends": {"NONE": 1}, "annualTrends": {"NONE": 1}
      }\
      """;

  private static final String COUNTS_AFTER =
      """
      {
        "scores": [
          {"band": "EXCEEDS", "symbol": "★", "label": "Exceeds target", "count": 0},
          {"band": "ON_TARGET", "symbol": "●", "label": "On target", "count": 1},
          {"band": "BELOW", "symbol": "▲", "label": "Below target", "count": 0}
        ],
        "notScored": {}, "shortTermTrends": {"NONE": 1}, "annualTrends": {"NONE": 1}
      }\
      """;

  private static final String TOTALS =
      "{\"outturns\": 1, \"differing\": 1, \"differingScores\": 1, \"differingShortTermTrends\": 0,"
          + " \"differingAnnualTrends\": 0, \"before\": "
          + COUNTS_BEFORE
          + ", \"after\": "
          + COUNTS_AFTER
          + "}";

  private static final String BEFORE =
      "{\"policy\": \"three-level\", \"target\": 85.0, \"tolerance\": 4.250, \"variance\": -14.0,"
          + " \"score\": {\"band\": \"BELOW\", \"symbol\": \"▲\", \"label\": \"Below target\"},"
          + " \"shortTermTrend\": "
          + TREND
          + ", \"annualTrend\": "
          + TREND
          + ", \"explanation\": \"71.0% is 14.0 percentage points below the target of 85.0%, more"
          + " than the tolerance of 4.25 percentage points (5% of the target): Below target."
          + NO_TREND
          + "\"}";

  private static final String AFTER =
      "{\"policy\": \"three-level\", \"target\": 85.0, \"tolerance\": 17.000, \"variance\": -14.0,"
          + " \"score\": {\"band\": \"ON_TARGET\", \"symbol\": \"●\", \"label\": \"On target\"},"
          + " \"shortTermTrend\": "
          + TREND
          + ", \"annualTrend\": "
          + TREND
          + ", \"explanation\": \"71.0% is 14.0 percentage points below the target of 85.0%, within"
          + " the tolerance of 17 percentage points (20% of the target, set for this indicator): On"
          + " target."
          + NO_TREND
          + "\"}";

  static final String ANSWER =
      "{\"indicators\": 1, \"totals\": "
          + TOTALS
          + ", \"quarters\": [{\"quarter\": \"2020-21-Q2\", \"totals\": "
          + TOTALS
          + "}], \"outcomes\": [{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"actual\": 71.0,"
          + " \"differs\": [\"SCORE\"], \"before\": "
          + BEFORE
          + ", \"after\": "
          + AFTER
          + "}], \"heldElsewhere\": []}";

  static final String NOT_READY =
      """
      {
        "type": "urn:golden-thread:problem:not-ready",
        "title": "The scores are being restored",
        "status": 503,
        "detail": "The service is starting or taking over work from another instance: ask again in \
      a few seconds"
      }\
      """;

  static final String NO_CHANGE =
      """
      {
        "type": "urn:golden-thread:problem:invalid-request",
        "title": "The request has invalid fields",
        "status": 400,
        "detail": "Say what would be otherwise: policy, policyDefinition, tolerance, target, \
      targetChangePercent or polarity",
        "errors": [
          {
            "pointer": "/change",
            "detail": "Say what would be otherwise: policy, policyDefinition, tolerance, target, \
      targetChangePercent or polarity"
          }
        ]
      }\
      """;

  private WhatIfExamples() {}
}

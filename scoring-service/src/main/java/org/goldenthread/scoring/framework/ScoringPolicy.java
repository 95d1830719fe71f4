package org.goldenthread.scoring.framework;

/**
 * How outturns are scored and trends judged wherever a council plan names this policy.
 *
 * @param code its name
 * @param revision counts its changes, from 1
 * @param bands the scores it can give
 * @param defaultTolerance where neither the quarter nor the indicator has its own
 * @param trends how it judges trends
 */
public record ScoringPolicy(
    String code, long revision, Bands bands, Tolerance defaultTolerance, TrendRules trends) {

  /** The same rules whenever they were changed. */
  ScoringPolicy rules() {
    return new ScoringPolicy(code, 0, bands, defaultTolerance, trends);
  }
}

package org.goldenthread.indicators.indicator;

/** Why a quarter has no target. */
public enum NoTarget {
  /** The first year of a measure, from which targets will be set. */
  BASELINE_YEAR,
  /** Setting a target is not permitted. */
  NOT_PERMITTED,
  /** The measure informs only. */
  INFORMATION_ONLY,
  /** None has been set. */
  NOT_SET
}

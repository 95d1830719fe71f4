package org.goldenthread.indicators.exchange;

/** Which of many changes that are tried together are kept. */
public enum Keeping {
  /** All of them, or none if one is refused. */
  ALL_OR_NONE,
  /** Those that are not refused. */
  WHAT_IS_NOT_REFUSED,
  /** None: it is only told what they would do. */
  NONE
}

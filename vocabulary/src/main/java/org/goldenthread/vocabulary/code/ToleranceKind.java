package org.goldenthread.vocabulary.code;

/** What a tolerance counts in. */
public enum ToleranceKind {
  /** Percent of the absolute target. */
  PERCENT,
  /** An amount in the indicator's unit. */
  ABSOLUTE
}

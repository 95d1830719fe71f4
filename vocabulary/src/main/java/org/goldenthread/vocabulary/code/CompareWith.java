package org.goldenthread.vocabulary.code;

/** Which quarter the short-term trend looks back to. */
public enum CompareWith {
  /** The quarter before, also across the end of a year. */
  PREVIOUS_QUARTER,
  /** The quarter before within the financial year: the first quarter has no such trend. */
  PREVIOUS_QUARTER_SAME_YEAR
}

package org.goldenthread.vocabulary.code;

/** How the short-term trend compares figures that run from the start of the year. */
public enum Cumulative {
  /**
   * As reported: year to date against year to date of the same year. Quarter 1 is not compared with
   * the Quarter 4 before.
   */
  AS_REPORTED,
  /** The same, and Quarter 1 with the Quarter 4 before. */
  AS_REPORTED_ACROSS_YEARS,
  /** Quarter against quarter, after the year to date is taken apart. */
  QUARTER_ONLY
}

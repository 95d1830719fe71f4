package org.goldenthread.scoring.framework;

/**
 * How a policy judges trends.
 *
 * @param compareWith which previous quarter the short-term trend may look at
 * @param shortTermDeadBand inside which the short-term trend is consistent
 * @param cumulative how the short-term trend compares values that run from the start of the year
 * @param annualDeadBand inside which the annual trend is consistent
 */
public record TrendRules(
    ShortTermBasis compareWith,
    DeadBand shortTermDeadBand,
    CumulativeBasis cumulative,
    DeadBand annualDeadBand) {

  /** Which previous quarter the short-term trend may look at. */
  public enum ShortTermBasis {
    /** The quarter before, also across the end of a year. */
    PREVIOUS_QUARTER,
    /** The quarter before within the same financial year: Quarter 1 has none. */
    PREVIOUS_QUARTER_SAME_YEAR
  }

  /** How the short-term trend compares values that run from the start of the year. */
  public enum CumulativeBasis {
    /**
     * The year to date with the year to date of the same year, as published reports did. Quarter 1
     * is not compared with the Quarter 4 before.
     */
    AS_REPORTED,

    /** The same, and Quarter 1 with the Quarter 4 before. */
    AS_REPORTED_ACROSS_YEARS,
    /** What each quarter added to the year to date. */
    QUARTER_ONLY
  }
}

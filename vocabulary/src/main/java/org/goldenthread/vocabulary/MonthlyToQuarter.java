package org.goldenthread.vocabulary;

/** How the months of a quarter make its figure. */
public enum MonthlyToQuarter {
  /** The sum of the three. */
  SUM,
  /** The sum of their numerators over the sum of their denominators, times the unit's factor. */
  WEIGHTED_MEAN,
  /** The last month's figure. */
  LAST,
  /** The last month's figure, which is that of the year to date. */
  YEAR_TO_DATE
}

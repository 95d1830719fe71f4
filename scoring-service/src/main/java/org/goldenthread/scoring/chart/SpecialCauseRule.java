package org.goldenthread.scoring.chart;

/**
 * What tells a special cause from the variation that a measure always has: the four rules of the
 * NHS's Making Data Count. Where several hold at a point, the first in this order decides whether
 * it is a rise or a fall.
 *
 * <p>The numbers are those that the programme's own tools use (NHSRplotthedots): seven for a run
 * and for a trend. Six would signal oftener without cause; eight would wait a quarter longer.
 */
enum SpecialCauseRule {
  /** The figure lies outside a natural process limit. */
  BEYOND_LIMIT,
  /**
   * Three successive figures lie on one side of the mean, at least two of them more than two thirds
   * of the way to the limit but not beyond it. It holds at those near the limit.
   */
  TWO_OF_THREE_NEAR_LIMIT,
  /** Seven or more successive figures lie on one side of the mean, none on it. */
  RUN_ON_ONE_SIDE,
  /** Seven or more successive figures each lie above, or each below, the one before. */
  TREND
}

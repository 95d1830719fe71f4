package org.goldenthread.scoring.domain;

import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/**
 * The years for which a plan is in force and the policy that scores them.
 *
 * @param code its name, such as {@code 2019-22}
 * @param revision counts its changes, from 1
 * @param firstYear the first year it covers
 * @param lastYear the last year it covers, not before the first
 * @param policyCode the scoring policy it names
 */
public record CouncilPlan(
    String code,
    long revision,
    FinancialYear firstYear,
    FinancialYear lastYear,
    String policyCode) {

  /**
   * A plan that covers at least a year.
   *
   * @throws IllegalArgumentException if it would end before it starts
   */
  public CouncilPlan {
    if (lastYear.compareTo(firstYear) < 0) {
      throw new IllegalArgumentException(
          "Council plan %s ends in %s, before it starts in %s"
              .formatted(code, lastYear, firstYear));
    }
  }

  /** Whether the quarter lies in one of its years. */
  public boolean covers(Quarter quarter) {
    return firstYear.compareTo(quarter.year()) <= 0 && quarter.year().compareTo(lastYear) <= 0;
  }
}

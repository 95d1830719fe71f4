package org.goldenthread.outturns.reference;

import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/**
 * A council plan, as far as it decides what is reported.
 *
 * @param priorities the codes of its priorities
 */
public record CouncilPlan(
    String code, FinancialYear firstYear, FinancialYear lastYear, List<String> priorities) {

  /** Whether a quarter is one of its own. */
  public boolean covers(Quarter quarter) {
    return firstYear.compareTo(quarter.year()) <= 0 && lastYear.compareTo(quarter.year()) >= 0;
  }

  /** Whether what has this priority, or none, belongs to it. */
  public boolean includes(Optional<String> priority) {
    return priority.isEmpty() || priorities.contains(priority.orElseThrow());
  }
}

package org.goldenthread.outturns.reference;

import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.MonthlyToQuarter;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.formula.Formula;

/**
 * What an indicator means from a quarter on, as far as this service depends on it. Published
 * reports hold values outside first and last quarter, and those are taken.
 *
 * @param directorate empty for a corporate indicator
 * @param cumulative whether values are year to date
 * @param reportingLag quarters between the quarter measured and the report that shows it
 * @param breaksComparison whether values before this definition cannot be compared with later ones
 * @param frequency how often it is measured
 * @param monthlyToQuarter how its months make a quarter, where they are recorded
 * @param breakdowns the codes of the breakdowns that it has
 * @param suppressBelow a part that counts less than this, and more than nothing, is not told
 * @param reference how people write the indicator's reference, if not in its canonical form
 * @param calculated how it is worked out of others; empty if it is submitted
 */
public record Definition(
    Quarter fromQuarter,
    String title,
    Unit unit,
    Polarity polarity,
    Optional<String> directorate,
    Optional<String> priority,
    boolean cumulative,
    int reportingLag,
    boolean breaksComparison,
    Optional<Quarter> firstQuarter,
    Optional<Quarter> lastQuarter,
    Frequency frequency,
    Optional<MonthlyToQuarter> monthlyToQuarter,
    List<String> breakdowns,
    Optional<Integer> suppressBelow,
    Optional<Calculated> calculated,
    Optional<String> reference) {

  /**
   * That a figure is worked out of others.
   *
   * @param totalSubmitted whether one is submitted beside, and then stands
   */
  public record Calculated(Formula formula, boolean totalSubmitted) {}

  /** The formula by which it is worked out and not submitted; empty if somebody submits it. */
  public Optional<Formula> formulaInsteadOfSubmission() {
    return calculated.filter(it -> !it.totalSubmitted()).map(Calculated::formula);
  }

  /**
   * Whether a quarter is measured: a period ends in it, and it is neither before the first nor
   * after the last.
   */
  public boolean isDueIn(Quarter dataQuarter) {
    return frequency.endsIn(dataQuarter)
        && firstQuarter.filter(first -> first.compareTo(dataQuarter) > 0).isEmpty()
        && lastQuarter.filter(last -> last.compareTo(dataQuarter) < 0).isEmpty();
  }

  /** The quarter that a report shows. */
  public Quarter dataQuarter(Quarter reportingQuarter) {
    return reportingQuarter.back(reportingLag);
  }

  /** Whether values are in another unit, of other periods, or single quarters for years to date. */
  boolean measuresOtherwiseThan(Definition other) {
    return cumulative != other.cumulative
        || unit.isOtherThan(other.unit)
        || !frequency.equals(other.frequency);
  }
}

package org.goldenthread.indicators.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.goldenthread.vocabulary.MonthlyToQuarter;

/**
 * How often a measure is taken.
 *
 * @param frequency empty for a quarterly measure
 * @param everyYears years from one measurement to the next, with {@link Cycle#EVERY}
 * @param firstYear the first of the years measured, with {@link Cycle#EVERY}
 * @param reportedIn 1 to 4: the quarter of the year in which the figure is due, where it is not
 *     that in which the year ends
 * @param monthlyToQuarter how months make a quarter; empty for what is calculated
 */
public record Timing(
    Optional<Cycle> frequency,
    Optional<Integer> everyYears,
    Optional<FinancialYear> firstYear,
    Optional<Integer> reportedIn,
    Optional<MonthlyToQuarter> monthlyToQuarter) {

  private static final int LONGEST = 20;
  private static final int QUARTERS = 4;

  /** Taken every quarter. */
  public static final Timing QUARTERLY =
      new Timing(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Quarterly is what is not said. */
  public Timing {
    frequency = frequency.filter(it -> it != Cycle.QUARTERLY);
  }

  /** Whether figures are of the same periods. */
  boolean isAsOftenAs(Timing other) {
    return frequency.equals(other.frequency)
        && everyYears.equals(other.everyYears)
        && firstYear.equals(other.firstYear);
  }

  private Cycle cycle() {
    return frequency.orElse(Cycle.QUARTERLY);
  }

  /**
   * What breaks a rule.
   *
   * @param calculated whether nobody submits it, so that no months are rolled up
   * @param cumulative whether values are year to date
   */
  List<Fault> faults(boolean calculated, boolean cumulative) {
    List<Fault> faults = new ArrayList<>(faultsOfYears());
    if (reportedIn.isPresent() && !cycle().isOfYears()) {
      faults.add(
          new Fault("/reportedIn", "Only a measure that is taken once a year or less has one"));
    }
    reportedIn
        .filter(it -> it < 1 || it > QUARTERS)
        .ifPresent(it -> faults.add(new Fault("/reportedIn", "A quarter of the year is 1 to 4")));
    faults.addAll(faultsOfMonths(calculated, cumulative));
    return faults;
  }

  private List<Fault> faultsOfYears() {
    List<Fault> faults = new ArrayList<>();
    boolean every = cycle() == Cycle.EVERY;
    if (every != everyYears.isPresent()) {
      faults.add(
          new Fault("/everyYears", "The frequency EVERY, and no other, has a number of years"));
    }
    if (every != firstYear.isPresent()) {
      faults.add(
          new Fault("/firstYear", "The frequency EVERY, and no other, has a first year: 2019-20"));
    }
    everyYears
        .filter(it -> it < 2 || it > LONGEST)
        .ifPresent(it -> faults.add(new Fault("/everyYears", "Send 2 to %d".formatted(LONGEST))));
    return faults;
  }

  private List<Fault> faultsOfMonths(boolean calculated, boolean cumulative) {
    List<Fault> faults = new ArrayList<>();
    boolean rolledUp = cycle() == Cycle.MONTHLY && !calculated;
    if (rolledUp != monthlyToQuarter.isPresent()) {
      faults.add(
          new Fault(
              "/monthlyToQuarter",
              rolledUp
                  ? "Say how the months make the quarter: SUM, WEIGHTED_MEAN, LAST, YEAR_TO_DATE"
                  : "Only a monthly measure that is submitted has one: leave it out"));
    }
    monthlyToQuarter
        .map(it -> it == MonthlyToQuarter.YEAR_TO_DATE)
        .filter(it -> it != cumulative)
        .ifPresent(it -> faults.add(new Fault("/cumulative", yearToDate(it))));
    return faults;
  }

  private static String yearToDate(boolean rolledUp) {
    return rolledUp
        ? "A quarter made by YEAR_TO_DATE is cumulative: send true, or leave it out"
        : "Months of a cumulative measure make their quarter by YEAR_TO_DATE";
  }
}

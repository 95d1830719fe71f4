package org.goldenthread.scoring.series;

import java.util.Optional;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * What an indicator means from a quarter on, as far as scoring depends on it. The reporting lag is
 * not here: the quarter that an outturn measures is scored, whichever report shows it.
 *
 * @param fromQuarter the first quarter in which it is in force
 * @param unit how its values are written
 * @param polarity which direction is good
 * @param directorate that answers for it; none for a corporate indicator
 * @param cumulative whether values run from the start of the financial year
 * @param tolerance before the policy's, where present
 * @param informationOnly whether it is never scored
 * @param comparabilityBreak whether earlier values cannot be compared with those from here on
 * @param firstQuarter the first quarter that has a value, where the measure starts later
 * @param lastQuarter the last quarter that has a value, where it is retired
 * @param frequency how often it is measured
 */
public record Definition(
    Quarter fromQuarter,
    Unit unit,
    Polarity polarity,
    Optional<String> directorate,
    boolean cumulative,
    Optional<Tolerance> tolerance,
    boolean informationOnly,
    boolean comparabilityBreak,
    Optional<Quarter> firstQuarter,
    Optional<Quarter> lastQuarter,
    Frequency frequency) {

  /** The same definition with another polarity and tolerance. */
  public Definition with(Polarity otherPolarity, Optional<Tolerance> otherTolerance) {
    return new Definition(
        fromQuarter,
        unit,
        otherPolarity,
        directorate,
        cumulative,
        otherTolerance,
        informationOnly,
        comparabilityBreak,
        firstQuarter,
        lastQuarter,
        frequency);
  }

  /** Whether its values are of another kind; a unit that one of them does not state is no other. */
  boolean measuresOtherwiseThan(Definition other) {
    return cumulative != other.cumulative
        || unit.isOtherThan(other.unit)
        || !frequency.equals(other.frequency);
  }

  /**
   * Whether a value is expected for the quarter: a period ends in it, and it is not before the
   * first nor after the last.
   */
  public boolean isDue(Quarter quarter) {
    return frequency.endsIn(quarter)
        && !startsAfter(quarter)
        && lastQuarter.filter(last -> last.compareTo(quarter) < 0).isEmpty();
  }

  /** Whether the measure has its first value only after the quarter. */
  public boolean startsAfter(Quarter quarter) {
    return firstQuarter.filter(first -> first.compareTo(quarter) > 0).isPresent();
  }
}

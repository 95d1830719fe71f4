package org.goldenthread.scoring.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.vocabulary.Quarter;

/** One side of a comparison, or why there is none. */
public sealed interface Comparand {

  /**
   * A value to compare.
   *
   * @param quarter the quarter it measures
   * @param value as submitted, or what the quarter added to the year to date
   * @param revision of the outturn
   * @param takenFrom the year to date before, where the value was taken apart from it
   */
  record Value(Quarter quarter, BigDecimal value, long revision, Optional<YearToDate> takenFrom)
      implements Comparand {}

  /** Nothing to compare. */
  record Missing(NoTrendReason reason) implements Comparand {}

  /**
   * A year to date that a quarter's value was taken from.
   *
   * @param quarter the last quarter it covers
   * @param value the sum or rate so far
   * @param revision of the outturn
   * @param added of a rate, what the quarter added to its numerator and denominator
   */
  record YearToDate(
      Quarter quarter, BigDecimal value, long revision, Optional<Outturn.Ratio> added) {}
}

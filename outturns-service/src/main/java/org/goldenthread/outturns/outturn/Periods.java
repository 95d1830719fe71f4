package org.goldenthread.outturns.outturn;

import java.time.YearMonth;
import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** What written periods of indicators mean. */
public interface Periods {

  /**
   * The quarter by which the figure of a period is known: {@code 2020-21-Q2}, {@code 2020-21-H1},
   * {@code 2020-21}, {@code AY2019-20}. Of an indicator that is unknown, which its submitter will
   * hear, it is one that the form allows.
   *
   * @throws IllegalArgumentException with a sentence that says what fits
   */
  ReadPeriod read(IndicatorRef ref, String written);

  /** The quarter alone. */
  default Quarter quarterOf(IndicatorRef ref, String written) {
    return read(ref, written).quarter();
  }

  /**
   * A period that was read.
   *
   * @param quarter by which its figure is known
   * @param month which it is, of an indicator that is recorded by month
   */
  record ReadPeriod(Quarter quarter, Optional<YearMonth> month) {

    /** One that is no month. */
    public static ReadPeriod of(Quarter quarter) {
      return new ReadPeriod(quarter, Optional.empty());
    }
  }
}

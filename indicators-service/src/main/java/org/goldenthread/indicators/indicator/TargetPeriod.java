package org.goldenthread.indicators.indicator;

import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/** What a target is set for: a financial year or one quarter. */
public sealed interface TargetPeriod {

  /** The quarters that it covers, in order. */
  List<Quarter> quarters();

  /**
   * Reads {@code 2020-21} or {@code 2020-21-Q2}.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  static TargetPeriod parse(String written) {
    return written.contains("Q")
        ? new OneQuarter(Quarter.parse(written))
        : new WholeYear(FinancialYear.parse(written));
  }

  /** All four quarters of a year. */
  record WholeYear(FinancialYear year) implements TargetPeriod {

    private static final int QUARTERS = 4;

    @Override
    public List<Quarter> quarters() {
      return IntStream.rangeClosed(1, QUARTERS).mapToObj(year::quarter).toList();
    }

    /** As it is read. */
    @Override
    public String toString() {
      return year.toString();
    }
  }

  /** A quarter by itself. */
  record OneQuarter(Quarter quarter) implements TargetPeriod {

    @Override
    public List<Quarter> quarters() {
      return List.of(quarter);
    }

    /** As it is read. */
    @Override
    public String toString() {
      return quarter.toString();
    }
  }
}

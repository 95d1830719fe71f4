package org.goldenthread.indicators.indicator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/**
 * What a target is set for: a financial year, a half of it, an academic year or one quarter. It
 * holds for each quarter of it, in whichever of them the figure is due.
 *
 * @param period as it is written
 * @param quarters those that it covers, in order
 */
public record TargetPeriod(Period period, List<Quarter> quarters)
    implements Comparable<TargetPeriod> {

  private static final Pattern WRITTEN =
      Pattern.compile("\\s*(AY)?(\\d{4}-\\d{2})(?:-H([12]))?\\s*");
  private static final String ACADEMIC = "AY";

  /**
   * Reads {@code 2020-21}, {@code 2020-21-Q2}, {@code 2020-21-H1} or {@code AY2019-20}.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  public static TargetPeriod parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return written.contains("Q") ? of(Quarter.parse(written)) : of(FinancialYear.parse(written));
    }
    FinancialYear year = FinancialYear.parse(matcher.group(2));
    String half = matcher.group(3);
    if (matcher.group(1) != null && half == null) {
      return from(Period.academic(year), year.quarter(3), 4);
    }
    if (matcher.group(1) == null && half != null) {
      int number = Integer.parseInt(half);
      return from(Period.half(year, number), year.quarter(2 * number - 1), 2);
    }
    return of(year);
  }

  /** All four quarters of a year. */
  public static TargetPeriod of(FinancialYear year) {
    return from(Period.of(year), year.quarter(1), 4);
  }

  private static TargetPeriod of(Quarter quarter) {
    return from(Period.of(quarter), quarter, 1);
  }

  private static TargetPeriod from(Period period, Quarter first, int quarters) {
    return new TargetPeriod(
        period, Stream.iterate(first, it -> it.plus(1)).limit(quarters).toList());
  }

  /** In the order of time, a year before its halves and these before their quarters. */
  @Override
  public int compareTo(TargetPeriod other) {
    return order().compareTo(other.order());
  }

  private String order() {
    String code = period.code();
    return code.startsWith(ACADEMIC) ? code.substring(ACADEMIC.length()) + " " : code;
  }

  /** As it is read. */
  @Override
  public String toString() {
    return period.code();
  }
}

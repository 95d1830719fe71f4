package org.goldenthread.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What one figure is for, as it is written: {@code 2020-07}, {@code 2020-21-Q2}, {@code
 * 2020-21-H1}, {@code 2020-21}, {@code AY2019-20}. What is written can only be read with the {@link
 * Frequency} of the measure: {@code 2011-12} is a year or a December.
 *
 * @param code as machines write it
 * @param label as people do
 */
public record Period(@JsonValue String code, String label) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  /** {@code 2020-07}, "July 2020". */
  public static Period of(YearMonth month) {
    return new Period(month.toString(), MONTH.format(month));
  }

  /** {@code 2020-21-Q2}, "Quarter 2 2020-21". */
  public static Period of(Quarter quarter) {
    return new Period(quarter.toString(), quarter.label());
  }

  /** {@code 2020-21}. */
  public static Period of(FinancialYear year) {
    return new Period(year.toString(), year.toString());
  }

  /** {@code 2020-21-H1}, "First half 2020-21". */
  public static Period half(FinancialYear year, int number) {
    return new Period(
        "%s-H%d".formatted(year, number),
        "%s half %s".formatted(number == 1 ? "First" : "Second", year));
  }

  /** {@code AY2019-20}, "Academic year 2019/20": 1 September 2019 to 31 August 2020. */
  public static Period academic(FinancialYear sameSpelling) {
    return new Period(
        "AY" + sameSpelling, "Academic year " + sameSpelling.toString().replace('-', '/'));
  }

  @Override
  public String toString() {
    return code;
  }
}

package org.goldenthread.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern ACADEMIC = Pattern.compile("AY(\\d{4}-\\d{2})");
  private static final Pattern HALF = Pattern.compile("(\\d{4}-\\d{2})-H([12])");
  private static final Pattern AS_MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  private static final Pattern OF_PEOPLE =
      Pattern.compile(
          "(?<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:[A-Z]*)"
              + " ?-?(?<year>\\d{4}|\\d{2})|(?<before>AY|ACADEMIC YEAR|FIRST HALF|SECOND"
              + " HALF|(?:QUARTER |Q)[1-4]|H[12])?[ -]*(?<from>\\d{4})[-/](?:20)??(?<to>\\d{2})(?:["
              + " -]*(?<after>(?:QUARTER |Q)[1-4]|H[12]))?");

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

  /**
   * The earliest quarter by which the figure of a period can be known, by its form alone: of a
   * financial year its first, of an academic year its autumn. What could be a year or a month is a
   * year.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  public static Quarter earliestQuarter(String written) {
    String form = Spaces.strip(written).toUpperCase(Locale.ROOT);
    Matcher academic = ACADEMIC.matcher(form);
    Matcher half = HALF.matcher(form);
    Matcher month = AS_MONTH.matcher(form);
    if (academic.matches()) {
      return FinancialYear.parse(academic.group(1)).quarter(3);
    }
    if (half.matches()) {
      return FinancialYear.parse(half.group(1)).quarter(2 * Integer.parseInt(half.group(2)));
    }
    if (month.matches() && !isYear(form)) {
      return Quarter.of(YearMonth.parse(form).atDay(1));
    }
    return isYear(form) ? FinancialYear.parse(form).quarter(1) : Quarter.parse(written);
  }

  /**
   * As machines write it what people write: {@code Academic year 2019/20}, {@code AY 2019-20},
   * {@code First half 2020-21}, {@code Q2 2020/21}, {@code July 2020}, {@code Jul-20}. What is
   * nothing of this stays as it is.
   */
  public static String ofPeople(String written) {
    Matcher matcher = OF_PEOPLE.matcher(Spaces.strip(written).toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return written;
    }
    if (matcher.group("month") != null) {
      String digits = matcher.group("year");
      return "%s-%02d"
          .formatted(
              digits.length() == 2 ? "20" + digits : digits,
              MONTHS.indexOf(matcher.group("month").substring(0, 3)) / 3 + 1);
    }
    String years = matcher.group("from") + "-" + matcher.group("to");
    String part =
        matcher.group("before") == null ? matcher.group("after") : matcher.group("before");
    return part == null ? years : ofPeople(part.replaceAll("[ -]", ""), years);
  }

  private static String ofPeople(String part, String years) {
    return switch (part) {
      case "AY", "ACADEMICYEAR" -> "AY" + years;
      case "FIRSTHALF" -> years + "-H1";
      case "SECONDHALF" -> years + "-H2";
      default -> years + "-" + part.replace("QUARTER", "Q");
    };
  }

  private static boolean isYear(String form) {
    try {
      return FinancialYear.parse(form).toString().equals(form);
    } catch (IllegalArgumentException other) {
      return false;
    }
  }

  /** As people write it within a sentence: "in 2020-21", "in the first half 2020-21". */
  public String inSentence() {
    return Character.isDigit(label.charAt(0))
        ? label
        : "the " + label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
  }

  @Override
  public String toString() {
    return code;
  }
}

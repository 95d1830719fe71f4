package org.goldenthread.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A financial year: 1 April to 31 March, written {@code 2020-21}.
 *
 * @param startYear the calendar year in which it begins, 1900 to 2998
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|/|^\\d{4}-\\d{2}-\\d{2}");
  private static final int YEAR_DIGITS = 4;
  static final int LENGTH = 7;
  static final int EARLIEST = 1900;
  static final int LATEST = 2998;

  /**
   * A year within the range that a council's records can hold.
   *
   * @throws IllegalArgumentException outside 1900 to 2998
   */
  public FinancialYear {
    if (startYear < EARLIEST || startYear > LATEST) {
      throw new IllegalArgumentException(
          "A financial year starts between %d and %d, not in %d"
              .formatted(EARLIEST, LATEST, startYear));
    }
  }

  /**
   * Reads {@code 2020-21}; the second part must be the year after the first.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  @JsonCreator
  public static FinancialYear parse(String written) {
    String plain = Spaces.strip(written);
    if (!isWrittenAsOne(plain)) {
      throw new IllegalArgumentException(
          "'%s' is not a financial year: write it like 2020-21%s"
              .formatted(Spaces.shown(written), asADate(written)));
    }
    FinancialYear year = new FinancialYear(Integer.parseInt(plain, 0, YEAR_DIGITS, 10));
    if (!year.toString().equals(plain)) {
      throw new IllegalArgumentException(
          "'%s' is not a financial year: the second part must be the next year, as in %s"
              .formatted(written, year));
    }
    return year;
  }

  /** Read and written for every figure of a batch: no pattern and no format is asked. */
  private static boolean isWrittenAsOne(String plain) {
    if (plain.length() != LENGTH || plain.charAt(YEAR_DIGITS) != '-') {
      return false;
    }
    for (int place = 0; place < LENGTH; place++) {
      char digit = plain.charAt(place);
      if (place != YEAR_DIGITS && (digit < '0' || digit > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Spreadsheets show {@code 2010-11} as {@code Nov-10}, a day of that month. */
  private static String asADate(String written) {
    return MONTH.matcher(written).find()
        ? "; a spreadsheet program may have taken the year for a date: format the column as text"
        : "";
  }

  /** One of its four quarters, 1 (April to June) to 4 (January to March). */
  public Quarter quarter(int number) {
    return Quarter.of(this, number);
  }

  /** Its four quarters, in their order. */
  public Stream<Quarter> quarters() {
    return IntStream.rangeClosed(1, 4).mapToObj(this::quarter);
  }

  /** The year {@code years} later, or earlier where negative. */
  public FinancialYear plus(int years) {
    return new FinancialYear(startYear + years);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  /** As people and machines write it: {@code 2020-21}, {@code 1999-00}. */
  @Override
  @JsonValue
  public String toString() {
    int next = (startYear + 1) % 100;
    return startYear + (next < 10 ? "-0" : "-") + next;
  }
}

package org.goldenthread.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A quarter of a financial year, written {@code 2020-21-Q2} for machines and {@code Quarter 2
 * 2020-21} for people. The first starts on 1 April; the fourth ends on 31 March of the next
 * calendar year.
 *
 * @param year the financial year it belongs to
 * @param number 1 to 4
 */
public record Quarter(FinancialYear year, int number) implements Comparable<Quarter> {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String MARK = "-Q";
  private static final int NUMBER_AT = FinancialYear.LENGTH + MARK.length();
  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;

  /** Each once: those who keep many figures keep a quarter with each. */
  private static final List<Quarter> ALL =
      IntStream.rangeClosed(FinancialYear.EARLIEST, FinancialYear.LATEST)
          .mapToObj(FinancialYear::new)
          .flatMap(
              year -> IntStream.rangeClosed(1, QUARTERS).mapToObj(each -> new Quarter(year, each)))
          .toList();

  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)[0-9]{2})\\s*[-/\u2013]\\s*(?:19|20)?([0-9]{2})(?![0-9])");
  private static final Pattern NUMBER =
      Pattern.compile("(?i)q(?:uarter|tr)?\\.?\\s*([1-4])(?![0-9])");

  /**
   * One of the four quarters of a year.
   *
   * @throws IllegalArgumentException if the number is not 1 to 4
   */
  public Quarter {
    if (number < 1 || number > QUARTERS) {
      throw new IllegalArgumentException("A quarter is 1, 2, 3 or 4, not " + number);
    }
  }

  /** The same object for equal parts. */
  static Quarter of(FinancialYear year, int number) {
    return number < 1 || number > QUARTERS
        ? new Quarter(year, number)
        : ALL.get((year.startYear() - FinancialYear.EARLIEST) * QUARTERS + number - 1);
  }

  /**
   * Reads {@code 2020-21-Q2}.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  @JsonCreator
  public static Quarter parse(String written) {
    String plain = Spaces.strip(written);
    int number = plain.length() == NUMBER_AT + 1 ? plain.charAt(NUMBER_AT) - '0' : 0;
    if (!plain.startsWith(MARK, FinancialYear.LENGTH) || number < 1 || number > QUARTERS) {
      throw new IllegalArgumentException(
          "'%s' is not a quarter: write it like %s"
              .formatted(
                  Spaces.shown(written),
                  Frequency.endOf(plain)
                      .map(it -> it + ", in which it ends")
                      .or(() -> meant(plain))
                      .orElse("2020-21-Q2")));
    }
    try {
      return FinancialYear.parse(plain.substring(0, FinancialYear.LENGTH)).quarter(number);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is not a quarter: %s".formatted(written, e.getMessage()), e);
    }
  }

  /** A quarter that people write otherwise: {@code Q2 2020/21}, {@code 2020-21 Qtr 2}. */
  private static Optional<String> meant(String written) {
    Matcher years = YEARS.matcher(written);
    Matcher number = NUMBER.matcher(written);
    if (!years.find() || !number.find()) {
      return Optional.empty();
    }
    FinancialYear year = new FinancialYear(Integer.parseInt(years.group(1)));
    return Optional.of(year.quarter(Integer.parseInt(number.group(1))).toString())
        .filter(code -> code.startsWith(years.group(1) + "-" + years.group(2)));
  }

  /** The quarter that a day falls in. */
  public static Quarter of(LocalDate day) {
    LocalDate shifted = day.minusMonths(Month.APRIL.getValue() - 1L);
    return new FinancialYear(shifted.getYear()).quarter((shifted.getMonthValue() - 1) / MONTHS + 1);
  }

  /** The quarter at a moment, as the calendar in London has it. */
  public static Quarter at(Instant moment) {
    return of(dayAt(moment));
  }

  /** The day at a moment, as the calendar in London has it. */
  public static LocalDate dayAt(Instant moment) {
    return LocalDate.ofInstant(moment, LONDON);
  }

  /** The quarter {@code quarters} later, or earlier where negative. */
  public Quarter plus(int quarters) {
    int ordinal = ordinal() + quarters;
    return new FinancialYear(Math.floorDiv(ordinal, QUARTERS))
        .quarter(Math.floorMod(ordinal, QUARTERS) + 1);
  }

  /** So many quarters before, or the first quarter of all that there are. */
  public Quarter back(int quarters) {
    return plus(-Math.min(quarters, ordinal() - FinancialYear.EARLIEST * QUARTERS));
  }

  private int ordinal() {
    return year.startYear() * QUARTERS + (number - 1);
  }

  /** The quarter before, which for the first is the fourth of the year before. */
  public Quarter previous() {
    return plus(-1);
  }

  /** The same quarter of the year before. */
  public Quarter sameQuarterLastYear() {
    return plus(-QUARTERS);
  }

  /** Its first day. */
  public LocalDate firstDay() {
    return LocalDate.of(year.startYear(), Month.APRIL, 1).plusMonths((number - 1L) * MONTHS);
  }

  /** Its three months, in order. */
  public List<YearMonth> months() {
    YearMonth first = YearMonth.from(firstDay());
    return List.of(first, first.plusMonths(1), first.plusMonths(2));
  }

  /** Its last day. */
  public LocalDate lastDay() {
    return firstDay().plusMonths(MONTHS).minusDays(1);
  }

  /** As people write it: {@code Quarter 2 2020-21}. */
  public String label() {
    return "Quarter " + number + " " + year;
  }

  @Override
  public int compareTo(Quarter other) {
    int byYear = year.compareTo(other.year);
    return byYear != 0 ? byYear : Integer.compare(number, other.number);
  }

  /** As machines write it: {@code 2020-21-Q2}. */
  @Override
  @JsonValue
  public String toString() {
    return year + MARK + number;
  }
}

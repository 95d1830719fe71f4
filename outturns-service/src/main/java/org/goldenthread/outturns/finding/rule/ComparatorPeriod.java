package org.goldenthread.outturns.finding.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When the time ended that a text speaks of. It reads {@code 2018-19}, {@code 18/19}, {@code June
 * 2020} and {@code 2019}; of several the latest counts.
 */
final class ComparatorPeriod {

  private static final Pattern FINANCIAL_YEAR =
      Pattern.compile("(?<![\\d/-])(?:20)?(\\d{2})[-/](?:20)?(\\d{2})(?![\\d/-])");
  private static final Pattern MONTH =
      Pattern.compile("\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (20\\d{2})\\b");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d/-])(20\\d{2})(?![\\d/-])");
  private static final int CENTURY = 2000;

  private ComparatorPeriod() {}

  static Optional<LocalDate> end(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Stream<LocalDate> months = MONTH.matcher(lower).results().map(ComparatorPeriod::endOfMonth);
    Stream<LocalDate> years =
        FINANCIAL_YEAR.matcher(lower).results().flatMap(ComparatorPeriod::endOfFinancialYear);
    Stream<LocalDate> calendarYears =
        YEAR.matcher(MONTH.matcher(lower).replaceAll(""))
            .results()
            .map(found -> LocalDate.of(Integer.parseInt(found.group(1)), Month.DECEMBER, 31));
    return Stream.of(months, years, calendarYears)
        .flatMap(ends -> ends)
        .max(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> endOfFinancialYear(MatchResult found) {
    int first = Integer.parseInt(found.group(1));
    int second = Integer.parseInt(found.group(2));
    return second == first + 1
        ? Stream.of(LocalDate.of(CENTURY + second, Month.MARCH, 31))
        : Stream.empty();
  }

  private static LocalDate endOfMonth(MatchResult found) {
    Month month =
        Stream.of(Month.values())
            .filter(it -> it.name().toLowerCase(Locale.ROOT).startsWith(found.group(1)))
            .findFirst()
            .orElseThrow();
    return LocalDate.of(Integer.parseInt(found.group(2)), month, 1).plusMonths(1).minusDays(1);
  }
}

package org.goldenthread.indicators.exchange.rest.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Period;

/** How often a measure is taken, as people write it: {@code Every 2 years from 2018-19}. */
public final class WrittenTiming {

  private static final String FREQUENCY = "frequency";
  private static final Pattern EVERY =
      Pattern.compile(
          "(?:BIENNIAL|BIENNIALLY"
              + "|EVERY_*(?<years>[0-9]{1,2}|SECOND|TWO|THIRD|THREE|OTHER|N)?_*(?:YEARS?)?)"
              + "(?:_+FROM_+(?<first>\\S+))?");
  private static final Pattern QUARTER = Pattern.compile("(?:Q|QUARTER_)?([1-4])");
  private static final Map<String, Integer> NUMBERS =
      Map.of("OTHER", 2, "SECOND", 2, "TWO", 2, "THIRD", 3, "THREE", 3);

  /** Beside the names themselves, and after "every". */
  private static final Map<String, String> CYCLES =
      Map.of(
          "MONTH", "MONTHLY",
          "QUARTER", "QUARTERLY",
          "HALF_YEAR", "HALF_YEARLY",
          "SIX_MONTHLY", "HALF_YEARLY",
          "YEAR", "YEARLY",
          "ANNUAL", "YEARLY",
          "ANNUALLY", "YEARLY",
          "FINANCIAL_YEAR", "YEARLY",
          "ACADEMIC", "ACADEMIC_YEARLY",
          "ACADEMIC_YEAR", "ACADEMIC_YEARLY");

  private static final Map<String, String> RULES =
      Map.of(
          "TOTAL", "SUM",
          "WEIGHTED", "WEIGHTED_MEAN",
          "WEIGHTED_AVERAGE", "WEIGHTED_MEAN",
          "LAST_MONTH", "LAST",
          "YTD", "YEAR_TO_DATE");

  private WrittenTiming() {}

  static String cycle(String written) {
    String word = Cell.chosen(written);
    String known = CYCLES.get(word.replaceFirst("^EVERY_", ""));
    if (known != null) {
      return known;
    }
    return EVERY.matcher(word).matches() ? "EVERY" : word;
  }

  /** {@code 3}, or {@code Q3}. */
  static Integer reportedIn(String written) {
    Matcher quarter = QUARTER.matcher(Cell.chosen(written));
    return Cell.wholeNumber(quarter.matches() ? quarter.group(1) : written);
  }

  static String monthlyToQuarter(String written) {
    String word = Cell.chosen(written);
    return RULES.getOrDefault(word, word);
  }

  /** How many years, and from which, where the frequency says it and no cell of their own does. */
  public static void years(CsvLine line, Map<String, Object> body) {
    Matcher every = EVERY.matcher(Cell.chosen(line.textOrEmpty(FREQUENCY)));
    if (!"EVERY".equals(body.get(FREQUENCY)) || !every.matches()) {
      return;
    }
    String first = every.group("first");
    if (first != null) {
      body.computeIfAbsent(
          "firstYear",
          _ ->
              line.read(
                  FREQUENCY,
                  it -> FinancialYear.parse(Period.ofPeople(first.replace('_', '-'))).toString()));
    }
    numberOfYears(every).ifPresent(it -> body.putIfAbsent("everyYears", it));
  }

  private static Optional<Integer> numberOfYears(Matcher every) {
    String years = every.group("years");
    if (years == null) {
      return every.group().startsWith("BIENNIAL") ? Optional.of(2) : Optional.empty();
    }
    return Character.isDigit(years.charAt(0))
        ? Optional.of(Integer.valueOf(years))
        : Optional.ofNullable(NUMBERS.get(years));
  }
}

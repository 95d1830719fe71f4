package org.goldenthread.vocabulary;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often a measure is taken. A figure is known by the quarter in which its period ends, so that
 * a figure of a half-year is that of its second quarter: the frequency says which quarters these
 * are, and what the period of each is called.
 *
 * @param everyYears years between two periods; 1 but for {@link Cycle#EVERY}
 * @param firstYear the first year measured; means nothing but for {@link Cycle#EVERY}
 * @param quarterOfYear 1 to 4: in which quarter a yearly measure is due, which is the last of the
 *     period or another one of it (a count taken every November: 3)
 */
public record Frequency(Cycle cycle, int everyYears, FinancialYear firstYear, int quarterOfYear) {

  /** What the period of one figure is. */
  public enum Cycle {
    /** A month, rolled up into quarters by {@link MonthlyToQuarter}. */
    MONTHLY,
    /** A quarter of the financial year. */
    QUARTERLY,
    /** Half a financial year. */
    HALF_YEARLY,
    /** A financial year. */
    @JsonAlias({"ANNUAL", "ANNUALLY"})
    YEARLY,
    /** 1 September to 31 August. */
    ACADEMIC_YEARLY,
    /** One financial year of several, from the first. */
    EVERY;

    /** Whether each period is a year, of which another quarter can be named. */
    public boolean isOfYears() {
      return compareTo(YEARLY) >= 0;
    }
  }

  /** Every quarter, as a measure is taken that says nothing else. */
  public static final Frequency QUARTERLY = of(Cycle.QUARTERLY, null, null, null);

  private static final Pattern MONTH = Pattern.compile("(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])");
  private static final Pattern BEGINS_WITH_A_YEAR =
      Pattern.compile("(?:AY)?((?:19|20)\\d{2})-\\d{2}.*");
  private static final int QUARTERS = 4;
  private static final int ACADEMIC_YEARS_END = 2;

  /**
   * Of what a definition says.
   *
   * @param cycle quarterly if absent
   * @param reportedIn the quarter of the year in which it is due; if absent that in which the
   *     period ends
   * @throws IllegalArgumentException for every so many years without how many and from when
   */
  public static Frequency of(
      @Nullable Cycle cycle,
      @Nullable Integer everyYears,
      @Nullable FinancialYear firstYear,
      @Nullable Integer reportedIn) {
    if (cycle == Cycle.EVERY && (everyYears == null || everyYears < 1 || firstYear == null)) {
      throw new IllegalArgumentException("EVERY needs the number of years and the first of them");
    }
    int ends = cycle == Cycle.ACADEMIC_YEARLY ? ACADEMIC_YEARS_END : QUARTERS;
    return new Frequency(
        cycle == null ? Cycle.QUARTERLY : cycle,
        everyYears == null ? 1 : everyYears,
        firstYear == null ? new FinancialYear(2020) : firstYear,
        reportedIn == null ? ends : reportedIn);
  }

  /** Whether the period before is of the same financial year: it has more than one. */
  public boolean goesOnInYear(Quarter quarter) {
    return before(quarter).year().equals(quarter.year());
  }

  /** Whether each quarter has a figure of its own. */
  public boolean isEveryQuarter() {
    return step() == 1;
  }

  /** Whether a period ends in the quarter, so that a figure is due. */
  public boolean endsIn(Quarter quarter) {
    return switch (cycle) {
      case MONTHLY, QUARTERLY -> true;
      case HALF_YEARLY -> quarter.number() % 2 == 0;
      case YEARLY, ACADEMIC_YEARLY -> quarter.number() == quarterOfYear;
      case EVERY -> quarter.number() == quarterOfYear && isMeasured(quarter.year());
    };
  }

  private boolean isMeasured(FinancialYear year) {
    int since = year.startYear() - firstYear.startYear();
    return since >= 0 && since % everyYears == 0;
  }

  /** The period whose figure is known by the quarter, in which it ends. */
  public Period period(Quarter quarter) {
    FinancialYear year = quarter.year();
    return switch (cycle) {
      case MONTHLY, QUARTERLY -> Period.of(quarter);
      case HALF_YEARLY -> Period.half(year, (quarter.number() + 1) / 2);
      case YEARLY, EVERY -> Period.of(year);
      case ACADEMIC_YEARLY ->
          Period.academic(quarter.number() <= ACADEMIC_YEARS_END ? year.plus(-1) : year);
    };
  }

  /** The quarter of the period before. */
  public Quarter before(Quarter quarter) {
    return quarter.plus(-step());
  }

  /** The quarter of the same period a year before, or of the measurement before that one. */
  public Quarter yearBefore(Quarter quarter) {
    return quarter.plus(-Math.max(QUARTERS, step()));
  }

  /**
   * How many quarters back the figures are that trends look at: of the period before, of the one
   * before that, where the year to date is taken apart, and of the year before.
   */
  public IntStream lookedBackAt() {
    return step() < QUARTERS ? IntStream.of(step(), 2 * step(), QUARTERS) : IntStream.of(step());
  }

  /** The first quarter after this one in which a period ends. */
  public Quarter nextAfter(Quarter quarter) {
    return nearest(quarter.plus(1), 1).orElseGet(() -> firstYear.quarter(quarterOfYear));
  }

  /** The last quarter up to this one in which a period ends; empty before all that are measured. */
  public Optional<Quarter> lastUpTo(Quarter quarter) {
    return nearest(quarter, -1);
  }

  private Optional<Quarter> nearest(Quarter from, int direction) {
    return IntStream.range(0, QUARTERS * everyYears)
        .mapToObj(quarters -> from.plus(quarters * direction))
        .filter(this::endsIn)
        .findFirst();
  }

  /** Quarters from one period's end to the next. */
  public int step() {
    return switch (cycle) {
      case MONTHLY, QUARTERLY -> 1;
      case HALF_YEARLY -> 2;
      case YEARLY, ACADEMIC_YEARLY, EVERY -> QUARTERS * everyYears;
    };
  }

  /**
   * The quarter by which the figure of a period is known; the quarter itself can be written too.
   *
   * @throws IllegalArgumentException with a sentence that says what fits
   */
  public Quarter quarterOf(String written) {
    String period = Spaces.strip(written).toUpperCase(Locale.ROOT);
    Optional<YearMonth> month = month(written);
    if (month.isPresent()) {
      return Quarter.of(month.get().atDay(1));
    }
    if (isEveryQuarter() || period.contains("-Q")) {
      Quarter quarter = Quarter.parse(period);
      if (!endsIn(quarter)) {
        throw new IllegalArgumentException(nothingEndsIn(quarter));
      }
      return quarter;
    }
    return ending(period).orElseThrow(() -> new IllegalArgumentException(unfit(written)));
  }

  private Optional<Quarter> ending(String period) {
    return quartersFrom(period)
        .filter(this::endsIn)
        .filter(quarter -> period(quarter).code().equals(period))
        .findFirst();
  }

  /**
   * The quarter in which a half-year, year, academic year or month ends; empty of anything else.
   * What could be a year or a month is a year.
   */
  static Optional<Quarter> endOf(String written) {
    String period = Spaces.strip(written).toUpperCase(Locale.ROOT);
    return Stream.of(Cycle.HALF_YEARLY, Cycle.YEARLY, Cycle.ACADEMIC_YEARLY)
        .flatMap(cycle -> of(cycle, null, null, null).ending(period).stream())
        .findFirst()
        .or(
            () ->
                of(Cycle.MONTHLY, null, null, null)
                    .month(period)
                    .map(month -> Quarter.of(month.atDay(1))));
  }

  /**
   * The quarter by which the figure of a period is known, of a measure whose frequency changed: by
   * that which is in force in the quarter.
   *
   * @param definitions by the quarter from which each is in force
   * @throws IllegalArgumentException with a sentence that says what fits, if none does
   */
  public static <D> Quarter quarterOf(
      String written, NavigableMap<Quarter, D> definitions, Function<D, Frequency> taken) {
    if (definitions.isEmpty()) {
      return QUARTERLY.quarterOf(written);
    }
    IllegalArgumentException refusal = new IllegalArgumentException(written);
    for (Frequency frequency : definitions.values().stream().map(taken).toList()) {
      try {
        Quarter quarter = frequency.quarterOf(written);
        Map.Entry<Quarter, D> there = definitions.floorEntry(quarter);
        if ((there == null ? QUARTERLY : taken.apply(there.getValue())).equals(frequency)) {
          return quarter;
        }
      } catch (IllegalArgumentException unfit) {
        refusal = unfit;
      }
    }
    throw refusal;
  }

  /** The month that a period is, of a measure that is taken every month. */
  public Optional<YearMonth> month(String written) {
    String period = Spaces.strip(written);
    return cycle == Cycle.MONTHLY && MONTH.matcher(period).matches()
        ? Optional.of(YearMonth.parse(period))
        : Optional.empty();
  }

  /** Those in which a period can end that is written with a year: of the year and of the next. */
  private static Stream<Quarter> quartersFrom(String period) {
    Matcher matcher = BEGINS_WITH_A_YEAR.matcher(period);
    return matcher.matches()
        ? IntStream.range(0, 2 * QUARTERS)
            .mapToObj(new FinancialYear(Integer.parseInt(matcher.group(1))).quarter(1)::plus)
        : Stream.empty();
  }

  private String unfit(String written) {
    return "'%s' is no period of a measure that is taken %s: write it like %s"
        .formatted(
            Spaces.shown(written), this, period(nextAfter(firstYear.plus(-1).quarter(QUARTERS))));
  }

  /** Says which quarters fit, of one in which no period ends. */
  public String nothingEndsIn(Quarter quarter) {
    return "The measure is taken %s, and no period of it ends in %s: one that does is %s"
        .formatted(
            this,
            quarter,
            Stream.concat(lastUpTo(quarter).stream(), Stream.of(nextAfter(quarter)))
                .map(it -> "%s (%s)".formatted(it, period(it)))
                .collect(Collectors.joining(" or ")));
  }

  /** As people say it: "every month", "every 2 years from 2019-20". */
  @Override
  public String toString() {
    return switch (cycle) {
      case MONTHLY -> "every month";
      case QUARTERLY -> "every quarter";
      case HALF_YEARLY -> "every half-year";
      case YEARLY -> "every year";
      case ACADEMIC_YEARLY -> "every academic year";
      case EVERY -> "every %d years from %s".formatted(everyYears, firstYear);
    };
  }
}

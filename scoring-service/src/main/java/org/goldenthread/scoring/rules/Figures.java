package org.goldenthread.scoring.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.goldenthread.scoring.framework.Percentage;
import org.goldenthread.scoring.rules.Comparand.Missing;
import org.goldenthread.scoring.rules.Comparand.Value;
import org.goldenthread.scoring.rules.Comparand.YearToDate;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Outturn.Measured;
import org.goldenthread.scoring.series.Outturn.Ratio;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Cumulative;

/**
 * The figures of a series that a trend may compare.
 *
 * @param series the indicator and its outturns
 * @param definition in force in the quarter whose trend is judged
 * @param quarterOnly whether a year to date is taken apart first
 */
public record Figures(Series series, Definition definition, boolean quarterOnly) {

  private static final int QUOTIENT_DECIMALS = 10;

  static Figures asReported(Series series, Definition definition) {
    return new Figures(series, definition, false);
  }

  public static Figures by(Cumulative basis, Series series, Definition definition) {
    boolean apart = definition.cumulative() && basis == Cumulative.QUARTER_ONLY;
    return new Figures(series, definition, apart);
  }

  /** This quarter's figure. */
  public Comparand current(Quarter quarter) {
    return figure(quarter);
  }

  /** The earlier quarter's figure, if it may be compared with the later quarter's. */
  Comparand earlier(Quarter earlier, Quarter later) {
    return obstacle(earlier, later).<Comparand>map(Missing::new).orElseGet(() -> figure(earlier));
  }

  private Optional<NoTrendReason> obstacle(Quarter earlier, Quarter later) {
    if (definition.startsAfter(earlier)) {
      return Optional.of(NoTrendReason.NEW_MEASURE);
    }
    if (!series.indicator().isComparable(earlier, later)) {
      return Optional.of(NoTrendReason.COMPARABILITY_BREAK);
    }
    return Optional.empty();
  }

  private Comparand figure(Quarter quarter) {
    return series
        .outturnAt(quarter)
        .map(outturn -> figureOf(quarter, outturn))
        .orElseGet(() -> new Missing(NoTrendReason.NO_EARLIER_OUTTURN));
  }

  private Comparand figureOf(Quarter quarter, Outturn outturn) {
    return switch (outturn) {
      case Outturn.Absent absent -> new Missing(NoTrendReason.ofEarlier(absent.status()));
      case Measured measured when quarterOnly && definition.frequency().goesOnInYear(quarter) ->
          takenApart(quarter, measured);
      case Measured measured ->
          new Value(quarter, measured.value(), measured.revision(), Optional.empty());
    };
  }

  private Comparand takenApart(Quarter quarter, Measured yearToDate) {
    Quarter before = definition.frequency().before(quarter);
    if (!series.indicator().isComparable(before, quarter)) {
      return new Missing(NoTrendReason.COMPARABILITY_BREAK);
    }
    return series
        .outturnAt(before)
        .filter(Measured.class::isInstance)
        .map(Measured.class::cast)
        .map(soFar -> apart(quarter, yearToDate, before, soFar))
        .orElseGet(() -> new Missing(NoTrendReason.YEAR_TO_DATE_INCOMPLETE));
  }

  /** A sum by its difference; a rate by its numerators and denominators, or not at all. */
  private Comparand apart(Quarter quarter, Measured yearToDate, Quarter before, Measured soFar) {
    if (!definition.unit().isRate()) {
      BigDecimal difference = yearToDate.value().subtract(soFar.value());
      return value(quarter, difference, yearToDate, before, soFar, Optional.empty());
    }
    return yearToDate
        .ratio()
        .flatMap(now -> soFar.ratio().map(now::less))
        .filter(added -> added.denominator().signum() > 0)
        .<Comparand>map(
            added -> value(quarter, quotient(added), yearToDate, before, soFar, Optional.of(added)))
        .orElseGet(() -> new Missing(NoTrendReason.YEAR_TO_DATE_RATE));
  }

  /** Rounded half up, as the value of a submission is that gives only the two. */
  private BigDecimal quotient(Ratio added) {
    BigDecimal factor = definition.unit().factor().orElse(BigDecimal.ONE);
    return Percentage.withoutTrailingZeros(
        added
            .numerator()
            .multiply(factor)
            .divide(added.denominator(), QUOTIENT_DECIMALS, RoundingMode.HALF_UP));
  }

  private static Value value(
      Quarter quarter,
      BigDecimal value,
      Measured yearToDate,
      Quarter before,
      Measured soFar,
      Optional<Ratio> added) {
    return new Value(
        quarter,
        value,
        yearToDate.revision(),
        Optional.of(new YearToDate(before, soFar.value(), soFar.revision(), added)));
  }
}

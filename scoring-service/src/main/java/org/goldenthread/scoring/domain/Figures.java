package org.goldenthread.scoring.domain;

import java.util.Optional;
import org.goldenthread.scoring.domain.Comparand.Missing;
import org.goldenthread.scoring.domain.Comparand.Value;
import org.goldenthread.scoring.domain.Comparand.YearToDate;
import org.goldenthread.scoring.domain.Outturn.Measured;
import org.goldenthread.scoring.domain.TrendRules.CumulativeBasis;
import org.goldenthread.vocabulary.Quarter;

/**
 * The figures of a series that a trend may compare.
 *
 * @param series the indicator and its outturns
 * @param definition in force in the quarter whose trend is judged
 * @param quarterOnly whether a year to date is taken apart first
 */
record Figures(Series series, Definition definition, boolean quarterOnly) {

  static Figures asReported(Series series, Definition definition) {
    return new Figures(series, definition, false);
  }

  static Figures by(CumulativeBasis basis, Series series, Definition definition) {
    boolean apart = definition.cumulative() && basis == CumulativeBasis.QUARTER_ONLY;
    return new Figures(series, definition, apart);
  }

  /** This quarter's figure. */
  Comparand current(Quarter quarter) {
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
      case Measured measured when quarterOnly && quarter.number() > 1 ->
          takenApart(quarter, measured);
      case Measured measured ->
          new Value(quarter, measured.value(), measured.revision(), Optional.empty());
    };
  }

  private Comparand takenApart(Quarter quarter, Measured yearToDate) {
    Quarter before = quarter.previous();
    if (!series.indicator().isComparable(before, quarter)) {
      return new Missing(NoTrendReason.COMPARABILITY_BREAK);
    }
    return series
        .outturnAt(before)
        .filter(Measured.class::isInstance)
        .map(Measured.class::cast)
        .<Comparand>map(soFar -> difference(quarter, yearToDate, before, soFar))
        .orElseGet(() -> new Missing(NoTrendReason.YEAR_TO_DATE_INCOMPLETE));
  }

  private static Value difference(
      Quarter quarter, Measured yearToDate, Quarter before, Measured soFar) {
    return new Value(
        quarter,
        yearToDate.value().subtract(soFar.value()),
        yearToDate.revision(),
        Optional.of(new YearToDate(before, soFar.value(), soFar.revision())));
  }
}

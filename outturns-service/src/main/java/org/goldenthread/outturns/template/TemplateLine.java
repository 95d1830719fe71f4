package org.goldenthread.outturns.template;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * An indicator as a directorate needs to see it to fill in its outturn.
 *
 * @param ref as people write it
 * @param period what the figure is for
 * @param lastYear the value of the same period of the year before
 * @param previous the value of the period before
 * @param submitted the value that is there already
 */
public record TemplateLine(
    String ref,
    String title,
    Unit unit,
    Period period,
    Optional<Figure> target,
    Optional<Figure> lastYear,
    Optional<Figure> previous,
    Optional<Figure> submitted) {

  /** The lines of an indicator that is due: of each month, if it is recorded by month. */
  static List<TemplateLine> all(
      Indicator indicator,
      Definition definition,
      Quarter quarter,
      Series series,
      Map<YearMonth, Figure> months) {
    return definition.monthlyToQuarter().isEmpty()
        ? List.of(of(indicator, definition, quarter, series))
        : quarter.months().stream().map(it -> of(indicator, definition, it, months)).toList();
  }

  private static TemplateLine of(
      Indicator indicator, Definition definition, YearMonth month, Map<YearMonth, Figure> months) {
    return new TemplateLine(
        indicator.code(),
        definition.title(),
        definition.unit(),
        Period.of(month),
        Optional.empty(),
        Optional.ofNullable(months.get(month.minusYears(1))),
        Optional.ofNullable(months.get(month.minusMonths(1))),
        Optional.ofNullable(months.get(month)));
  }

  /** The line of an indicator that is due. */
  private static TemplateLine of(
      Indicator indicator, Definition definition, Quarter quarter, Series series) {
    return new TemplateLine(
        definition.reference().orElse(indicator.code()),
        definition.title(),
        definition.unit(),
        definition.frequency().period(quarter),
        indicator.targetIn(quarter),
        series.in(definition.frequency().yearBefore(quarter)),
        series.in(definition.frequency().before(quarter)),
        series.in(quarter));
  }
}

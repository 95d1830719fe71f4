package org.goldenthread.outturns.template;

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

  /** The line of an indicator that is due. */
  public static TemplateLine of(
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

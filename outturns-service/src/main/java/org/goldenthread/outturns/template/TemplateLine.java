package org.goldenthread.outturns.template;

import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * An indicator as a directorate needs to see it to fill in its outturn.
 *
 * @param quarter the data quarter
 * @param lastYear the value of the same quarter of the year before
 * @param previous the value of the quarter before
 * @param submitted the value that is there already
 */
public record TemplateLine(
    String ref,
    String title,
    Unit unit,
    Quarter quarter,
    Optional<Figure> target,
    Optional<Figure> lastYear,
    Optional<Figure> previous,
    Optional<Figure> submitted) {

  /** The line of an indicator that is due. */
  public static TemplateLine of(
      Indicator indicator, Definition definition, Quarter quarter, Series series) {
    return new TemplateLine(
        indicator.code(),
        definition.title(),
        definition.unit(),
        quarter,
        indicator.targetIn(quarter),
        series.in(quarter.sameQuarterLastYear()),
        series.in(quarter.previous()),
        series.in(quarter));
  }
}

package org.goldenthread.outturns.domain;

import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

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
  public static TemplateLine of(Obligations.Shown shown, Series series) {
    Quarter quarter = shown.dataQuarter();
    return new TemplateLine(
        shown.indicator().code(),
        shown.definition().title(),
        shown.definition().unit(),
        quarter,
        shown.indicator().targetIn(quarter),
        series.in(quarter.sameQuarterLastYear()),
        series.in(quarter.previous()),
        series.in(quarter));
  }
}

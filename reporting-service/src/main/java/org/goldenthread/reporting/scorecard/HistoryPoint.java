package org.goldenthread.reporting.scorecard;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.figure.ToleranceBand;
import org.goldenthread.vocabulary.Quarter;

/**
 * What was reported in an earlier quarter, and against which target.
 *
 * @param band what still counts as on target; empty if the quarter was not scored
 * @param otherFormat how its figures are printed, where they are in another unit than the row's
 */
public record HistoryPoint(
    Quarter quarter,
    Outturn outturn,
    Target target,
    Optional<ToleranceBand> band,
    Optional<FigureFormat> otherFormat) {

  /** How many figures a report shows of an indicator. */
  public static final int MOST = 5;

  /**
   * The same quarter of the year before and the four quarters up to the data quarter, or so many
   * other periods, those of them that were reported on, earliest first.
   */
  static List<HistoryPoint> upTo(Quarter dataQuarter, IndicatorFigures figures) {
    return figures.definition().figuresUpTo(dataQuarter, MOST).stream()
        .flatMap(quarter -> figures.outturn(quarter).stream().map(out -> of(quarter, out, figures)))
        .toList();
  }

  private static HistoryPoint of(Quarter quarter, Outturn outturn, IndicatorFigures figures) {
    Target target = figures.target(quarter);
    FigureFormat format = figures.definitionIn(quarter).format();
    return new HistoryPoint(
        quarter,
        outturn,
        target,
        figures.band(quarter, target),
        Optional.of(format)
            .filter(it -> it.unit().isOtherThan(figures.definition().format().unit())));
  }
}

package org.goldenthread.reporting.domain;

import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.vocabulary.Quarter;

/** What was reported in an earlier quarter, and against which target. */
public record HistoryPoint(Quarter quarter, Outturn outturn, Target target) {

  private static final int QUARTERS_BACK = 4;

  /**
   * The same quarter of the year before and the four quarters up to the data quarter, those of them
   * that were reported on, earliest first.
   */
  static List<HistoryPoint> upTo(Quarter dataQuarter, IndicatorFigures figures) {
    return IntStream.rangeClosed(-QUARTERS_BACK, 0)
        .mapToObj(dataQuarter::plus)
        .flatMap(
            quarter ->
                figures.outturn(quarter).stream()
                    .map(out -> new HistoryPoint(quarter, out, figures.target(quarter))))
        .toList();
  }
}

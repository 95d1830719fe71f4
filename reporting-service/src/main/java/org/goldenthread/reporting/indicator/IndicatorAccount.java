package org.goldenthread.reporting.indicator;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.reporting.data.Names;
import org.goldenthread.reporting.scorecard.HistoryPoint;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.Quarter;

/**
 * All that can be said of one indicator: its figures, what was said about them, and what they are
 * compared with.
 *
 * @param commentaries by the data quarter that they are about
 * @param comparators by the data quarter that they were submitted for
 * @param names of the directorates and priorities of its definitions
 */
public record IndicatorAccount(
    IndicatorHistory history,
    Map<Quarter, Commentary> commentaries,
    Map<Quarter, Comparators> comparators,
    Names names) {

  /**
   * What a report printed of it: the figures of the quarters that its row has, each as it then was,
   * and what was said of the figure reported. Nothing else of an account is for everybody.
   */
  public IndicatorAccount printedIn(ScorecardRow row) {
    Quarter reported = row.figure().quarter();
    Set<Quarter> printed =
        Stream.concat(row.history().stream().map(HistoryPoint::quarter), Stream.of(reported))
            .collect(Collectors.toSet());
    return new IndicatorAccount(
        history.printed(printed, revised(row)),
        IndicatorHistory.only(Set.of(reported), commentaries),
        IndicatorHistory.only(Set.of(reported), comparators),
        names);
  }

  private static Set<Quarter> revised(ScorecardRow row) {
    return row.revised().stream()
        .filter(key -> key.what() == PrintedFigure.What.OUTTURN)
        .map(PrintedFigure.Key::quarter)
        .collect(Collectors.toSet());
  }
}

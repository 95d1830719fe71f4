package org.goldenthread.reporting.indicator;

import java.util.Map;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.Quarter;

/**
 * All that can be said of one indicator: its figures, what was said about them, and what they are
 * compared with.
 *
 * @param commentaries by the data quarter that they are about
 * @param comparators by the data quarter that they were submitted for
 */
public record IndicatorAccount(
    IndicatorHistory history,
    Map<Quarter, Commentary> commentaries,
    Map<Quarter, Comparators> comparators) {

  /** An account that cannot change. */
  public IndicatorAccount {
    commentaries = Map.copyOf(commentaries);
    comparators = Map.copyOf(comparators);
  }

  /** What can be said of the quarters up to this one. */
  public IndicatorAccount until(Quarter last) {
    return new IndicatorAccount(
        history.until(last),
        IndicatorHistory.until(last, commentaries),
        IndicatorHistory.until(last, comparators));
  }
}

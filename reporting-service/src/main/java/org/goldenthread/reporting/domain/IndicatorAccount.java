package org.goldenthread.reporting.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.Quarter;

/**
 * All that can be said of one indicator: its figures, what was said about them, and what they are
 * compared with.
 *
 * @param commentaries latest quarter first
 * @param comparators by the data quarter that they were submitted for
 * @param tolerances what one tolerance amounted to when a quarter was scored
 */
public record IndicatorAccount(
    IndicatorHistory history,
    List<CommentaryText> commentaries,
    Map<Quarter, Comparators> comparators,
    Map<Quarter, BigDecimal> tolerances) {

  /** An account that cannot change. */
  public IndicatorAccount {
    commentaries = List.copyOf(commentaries);
    comparators = Map.copyOf(comparators);
    tolerances = Map.copyOf(tolerances);
  }
}

package org.goldenthread.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A new revision of the comparators (benchmarks) of an indicator for a data quarter.
 *
 * @param revision 1 for the first, one more for each that differs
 * @param comparators all of them, in the order to print
 * @param submittedBy the subject of the token that submitted them
 */
public record ComparatorsSubmitted(
    IndicatorRef ref,
    Quarter quarter,
    long revision,
    List<Comparator> comparators,
    Instant submittedAt,
    String submittedBy) {

  /**
   * A figure to compare with.
   *
   * @param label whose figure it is: {@code Statistical Neighbours}
   * @param value absent where a source is named but has no figure
   * @param period what time the figure is of
   * @param unit the code of the figure's own unit; absent where it is the indicator's
   */
  public record Comparator(
      String label,
      @Nullable BigDecimal value,
      @Nullable String period,
      @Nullable String source,
      @Nullable String unit) {}
}

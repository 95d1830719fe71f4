package org.goldenthread.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ChartReading;
import org.jspecify.annotations.Nullable;

/**
 * The control chart (XmR chart) of an indicator's whole series as it now is: what of its movement
 * is common cause variation and what is not.
 *
 * @param revision 1 for the first chart, one more for each change
 * @param stretches the stretches between comparability breaks, earliest first; each has its own
 *     limits
 * @param points every quarter that has a value, earliest first
 * @param explanation the latest point's reading in plain words, or why there is none yet
 */
public record ControlChartChanged(
    IndicatorRef ref,
    long revision,
    List<Stretch> stretches,
    List<Point> points,
    String explanation,
    Instant changedAt) {

  /**
   * A part of the series that is read on its own.
   *
   * @param mean the mean of its values in the indicator's unit, rounded half up to 10 decimals;
   *     absent, with both limits, where it has too few points
   * @param lowerLimit the mean less 2.66 mean moving ranges
   * @param upperLimit the mean plus 2.66 mean moving ranges
   * @param reason why there are no limits; absent if there are
   */
  public record Stretch(
      Quarter from,
      Quarter to,
      int pointCount,
      @Nullable BigDecimal mean,
      @Nullable BigDecimal lowerLimit,
      @Nullable BigDecimal upperLimit,
      @Nullable String reason) {

    /** A stretch with what every stretch needs. */
    public Stretch {
      if ((mean == null) == (reason == null)) {
        throw new IllegalArgumentException("A stretch has either limits or a reason for none");
      }
      if ((mean == null) != (lowerLimit == null) || (mean == null) != (upperLimit == null)) {
        throw new IllegalArgumentException("A mean and its two limits go together");
      }
    }
  }

  /**
   * One quarter's value and its reading.
   *
   * @param rules the codes of the special-cause rules that hold at this point; empty if none does
   */
  public record Point(
      Quarter quarter, BigDecimal value, ChartReading reading, List<String> rules) {}
}

package org.goldenthread.scoring.chart;

import java.time.Instant;
import org.goldenthread.scoring.score.Lookup;
import org.goldenthread.vocabulary.IndicatorRef;

/** The control charts as they can be read while the service works on. */
@FunctionalInterface
public interface ChartBook {

  /** The chart of an indicator. */
  Lookup<CurrentChart> chart(IndicatorRef ref);

  /**
   * A control chart as it follows from all that is known.
   *
   * @param ref spelt as it is written
   * @param revision under which it was told last: 1 for the first chart, one more for each that
   *     differs
   * @param changedAt the time of the change that led to that revision
   */
  record CurrentChart(IndicatorRef ref, ControlChart chart, long revision, Instant changedAt) {}
}

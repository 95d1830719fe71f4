package org.goldenthread.scoring.stream;

import java.time.Instant;
import org.goldenthread.scoring.chart.ControlChart;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * Draws an indicator's control chart again after a change of its definitions or outturns. Plans,
 * policies and targets do not touch it.
 */
public record RedrawChart(SeriesLedger series, Announcements announcements) {

  /**
   * Reads the whole series; idempotent. An indicator without outturns has no chart.
   *
   * @param at the time of the change
   */
  public void redraw(IndicatorRef ref, Instant at) {
    Series whole = Series.of(series.indicator(ref), series.outturns(ref));
    if (!whole.outturns().isEmpty()) {
      announcements.announce(ref, ControlChart.of(whole), at);
    }
  }
}

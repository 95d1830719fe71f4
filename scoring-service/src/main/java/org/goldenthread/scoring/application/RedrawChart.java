package org.goldenthread.scoring.application;

import java.time.Instant;
import java.util.Optional;
import org.goldenthread.scoring.domain.ControlChart;
import org.goldenthread.scoring.domain.Series;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * Draws an indicator's control chart again after a change of its definitions or outturns, and tells
 * the world if it differs from the one told last. Plans, policies and targets do not touch it.
 */
public final class RedrawChart {

  private final SeriesLedger series;
  private final ChartLedger charts;

  /** Redraws what is in the ledgers. */
  public RedrawChart(SeriesLedger series, ChartLedger charts) {
    this.series = series;
    this.charts = charts;
  }

  /**
   * Reads the whole series; idempotent. An indicator without outturns has no chart.
   *
   * @param at the time of the change
   */
  public void redraw(IndicatorRef ref, Instant at) {
    Series whole = Series.of(series.indicator(ref), series.outturns(ref));
    if (!whole.outturns().isEmpty()) {
      publish(PublishedChart.of(ref, ControlChart.of(whole), at));
    }
  }

  private void publish(PublishedChart chart) {
    Optional<PublishedChart> latest = charts.latest(chart.ref());
    if (latest.filter(chart::tellsTheSameAs).isEmpty()) {
      PublishedChart next =
          chart.as(latest.map(PublishedChart::revision).orElse(0L) + 1, chart.changedAt());
      charts.keep(next);
      charts.announce(next);
    }
  }
}

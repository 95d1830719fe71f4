package org.goldenthread.scoring.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.scoring.chart.ControlChart;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.rules.DefinitionExample;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class RedrawChartTest {

  private static final IndicatorRef REF = new IndicatorRef("PI.1");
  private static final Quarter QUARTER = Quarter.parse("2020-21-Q2");
  private static final Instant FIRST = Instant.parse("2020-10-14T09:00:00Z");

  private final Ledger ledger = new Ledger();
  private final RedrawChart redrawChart = new RedrawChart(ledger, ledger);

  @Test
  void shouldTellNothingWithoutOutturns() {
    redrawChart.redraw(REF, FIRST);

    assertThat(ledger.told).isEmpty();
  }

  @Test
  void shouldDrawTheWholeSeries() {
    ledger.outturns.put(QUARTER, new Outturn.Measured(BigDecimal.TEN, OutturnStatus.FINAL, 1));

    redrawChart.redraw(REF, FIRST);

    assertThat(ledger.told).singleElement().isEqualTo(ControlChart.of(ledger.series()));
  }

  private static final class Ledger implements SeriesLedger, Announcements {

    private final NavigableMap<Quarter, Outturn> outturns = new TreeMap<>();
    private final List<ControlChart> told = new ArrayList<>();

    private Series series() {
      return Series.of(indicator(REF), outturns);
    }

    @Override
    public Indicator indicator(IndicatorRef ref) {
      return Indicator.of(ref, 1, List.of(DefinitionExample.from("2019-20-Q1").build()), Map.of());
    }

    @Override
    public NavigableMap<Quarter, Outturn> outturns(IndicatorRef ref) {
      return outturns;
    }

    @Override
    public NavigableMap<Quarter, Outturn> outturns(IndicatorRef ref, Quarter from, Quarter to) {
      throw new UnsupportedOperationException("A chart reads the whole series");
    }

    @Override
    public Optional<IndicatorRef> next(Optional<IndicatorRef> after) {
      throw new UnsupportedOperationException("A chart reads one series");
    }

    @Override
    public void announce(ScoredOutturn scored, Instant at) {
      throw new UnsupportedOperationException("Only charts are drawn");
    }

    @Override
    public void announce(Framework framework, NavigableSet<Quarter> left, Instant at) {
      throw new UnsupportedOperationException("Only charts are drawn");
    }

    @Override
    public void announce(IndicatorRef ref, ControlChart chart, Instant at) {
      told.add(chart);
    }
  }
}

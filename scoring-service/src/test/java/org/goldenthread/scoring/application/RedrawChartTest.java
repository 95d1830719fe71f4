package org.goldenthread.scoring.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.scoring.domain.DefinitionExample;
import org.goldenthread.scoring.domain.Indicator;
import org.goldenthread.scoring.domain.Outturn;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class RedrawChartTest {

  private static final IndicatorRef REF = new IndicatorRef("PI.1");
  private static final Quarter QUARTER = Quarter.parse("2020-21-Q2");
  private static final Instant FIRST = Instant.parse("2020-10-14T09:00:00Z");
  private static final Instant LATER = Instant.parse("2020-10-15T09:00:00Z");

  private final Ledger ledger = new Ledger();
  private final RedrawChart redrawChart = new RedrawChart(ledger, ledger);

  @Test
  void shouldTellNothingWithoutOutturns() {
    redrawChart.redraw(REF, FIRST);

    assertThat(ledger.told).isEmpty();
  }

  @Test
  void shouldTellTheFirstChart() {
    ledger.submit("71", 1);

    redrawChart.redraw(REF, FIRST);

    assertThat(ledger.told).singleElement().isEqualTo(ledger.charts.get(REF));
    assertThat(ledger.told.getFirst().revision()).isEqualTo(1);
    assertThat(ledger.told.getFirst().changedAt()).isEqualTo(FIRST);
  }

  @Test
  void shouldTellADifferentChartAsTheNextRevision() {
    ledger.submit("71", 1);
    redrawChart.redraw(REF, FIRST);

    ledger.submit("72", 2);
    redrawChart.redraw(REF, LATER);

    assertThat(ledger.told).extracting(PublishedChart::revision).containsExactly(1L, 2L);
    assertThat(ledger.latest(REF).orElseThrow().changedAt()).isEqualTo(LATER);
  }

  @Test
  void shouldTellNothingWhereTheChartStays() {
    ledger.submit("71", 1);
    redrawChart.redraw(REF, FIRST);

    ledger.submit("71", 2);
    redrawChart.redraw(REF, LATER);

    assertThat(ledger.told).hasSize(1);
    assertThat(ledger.latest(REF).orElseThrow().changedAt()).isEqualTo(FIRST);
  }

  private static final class Ledger implements SeriesLedger, ChartLedger {

    private final NavigableMap<Quarter, Outturn> outturns = new TreeMap<>();
    private final Map<IndicatorRef, PublishedChart> charts = new HashMap<>();
    private final List<PublishedChart> told = new ArrayList<>();

    private void submit(String value, long revision) {
      outturns.put(
          QUARTER, new Outturn.Measured(new BigDecimal(value), OutturnStatus.FINAL, revision));
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
    public Optional<PublishedChart> latest(IndicatorRef ref) {
      return Optional.ofNullable(charts.get(ref));
    }

    @Override
    public void keep(PublishedChart chart) {
      charts.put(chart.ref(), chart);
    }

    @Override
    public void announce(PublishedChart chart) {
      told.add(chart);
    }
  }
}

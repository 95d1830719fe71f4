package org.goldenthread.scoring.stream.topics.stores;

import jakarta.inject.Singleton;
import org.goldenthread.scoring.chart.ChartBook;
import org.goldenthread.scoring.chart.ControlChart;
import org.goldenthread.scoring.score.Lookup;
import org.goldenthread.scoring.score.Lookup.Reason.NoOutturns;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.stream.Revision;
import org.goldenthread.vocabulary.IndicatorRef;

/** Draws control charts from what the stores of this instance have. */
@Singleton
record StreamsChartBook(LocalStores stores) implements ChartBook {

  @Override
  public Lookup<CurrentChart> chart(IndicatorRef ref) {
    return stores.of(ref, this::chart);
  }

  private Lookup<CurrentChart> chart(Series series, int partition) {
    IndicatorRef ref = series.indicator().ref();
    byte[] told = stores.<byte[]>store(ScoringStores.CHARTS, partition).get(ref.value());
    if (told == null) {
      return Lookup.missing(new NoOutturns());
    }
    Revision revision = StoredRevisions.read(told);
    return new Lookup.Found<>(
        new CurrentChart(ref, ControlChart.of(series), revision.number(), revision.at()));
  }
}

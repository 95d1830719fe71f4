package org.goldenthread.scoring.stream.topics.stores;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.goldenthread.scoring.chart.ChartBook;
import org.goldenthread.scoring.chart.ControlChart;
import org.goldenthread.scoring.chart.CurrentChart;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.stream.Revision;
import org.goldenthread.scoring.stream.topics.stores.LocalStores.Residence;
import org.goldenthread.vocabulary.IndicatorRef;

/** Draws control charts from what the stores of this instance have. */
@ApplicationScoped
final class StreamsChartBook implements ChartBook {

  private final LocalStores stores;

  StreamsChartBook(LocalStores stores) {
    this.stores = stores;
  }

  @Override
  public Page open(IndicatorRef ref) {
    return stores.readOr(
        new Page.NotReady(),
        () ->
            switch (stores.residenceOf(ref)) {
              case Residence.Unsettled _ -> new Page.NotReady();
              case Residence.Elsewhere(String instance) -> new Page.Elsewhere(instance);
              case Residence.Here(int partition) -> page(ref, partition);
            });
  }

  private Page page(IndicatorRef ref, int partition) {
    Optional<Series> series = stores.series(partition).series(ref);
    Optional<Revision> revision =
        Optional.ofNullable(stores.<byte[]>store(ScoringStores.CHARTS, partition).get(ref.value()))
            .map(StoredRevisions::read);
    return new Page.Open(
        series.isPresent(),
        revision.flatMap(
            told ->
                series.map(
                    each -> new CurrentChart(ControlChart.of(each), told.number(), told.at()))));
  }
}

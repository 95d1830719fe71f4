package org.goldenthread.scoring.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.goldenthread.scoring.application.ChartBook;
import org.goldenthread.scoring.application.PublishedChart;
import org.goldenthread.scoring.messaging.LocalStores.Place;
import org.goldenthread.vocabulary.IndicatorRef;

/** Reads the control charts from the stores of this instance. */
@ApplicationScoped
final class StreamsChartBook implements ChartBook {

  private final LocalStores stores;

  StreamsChartBook(LocalStores stores) {
    this.stores = stores;
  }

  @Override
  public Page open(IndicatorRef ref) {
    return stores.readOr(new Page.NotReady(), () -> read(ref));
  }

  private Page read(IndicatorRef ref) {
    return switch (stores.placeOf(ref)) {
      case Place.Unsettled _ -> new Page.NotReady();
      case Place.Elsewhere(String instance) -> new Page.Elsewhere(instance);
      case Place.Here(int partition) -> page(ref, partition);
    };
  }

  private Page page(IndicatorRef ref, int partition) {
    Optional<PublishedChart> chart =
        Optional.ofNullable(stores.documents(ScoringStores.CHARTS, partition).get(ref.value()))
            .map(StoredCharts::read);
    boolean known = stores.documents(ScoringStores.INDICATORS, partition).get(ref.value()) != null;
    return new Page.Open(known || chart.isPresent(), chart);
  }
}

package org.goldenthread.scoring.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.goldenthread.scoring.application.PublishedScore;
import org.goldenthread.scoring.application.ScoreBook;
import org.goldenthread.scoring.messaging.LocalStores.Place;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Reads the scores from the stores of this instance. What another instance has is not fetched from
 * there: the caller is told where to ask.
 */
@ApplicationScoped
final class StreamsScoreBook implements ScoreBook {

  private final LocalStores stores;

  StreamsScoreBook(LocalStores stores) {
    this.stores = stores;
  }

  @Override
  public Page open(IndicatorRef ref, Quarter from, Quarter to) {
    return stores.readOr(new Page.NotReady(), () -> read(ref, from, to));
  }

  private Page read(IndicatorRef ref, Quarter from, Quarter to) {
    return switch (stores.placeOf(ref)) {
      case Place.Unsettled _ -> new Page.NotReady();
      case Place.Elsewhere(String instance) -> new Page.Elsewhere(instance);
      case Place.Here(int partition) -> page(ref, from, to, partition);
    };
  }

  private Page page(IndicatorRef ref, Quarter from, Quarter to, int partition) {
    ReadOnlyKeyValueStore<String, byte[]> scores =
        stores.documents(ScoringStores.SCORES, partition);
    List<PublishedScore> found = new ArrayList<>();
    try (KeyValueIterator<String, byte[]> entries =
        scores.range(StoreKeys.of(ref, from), StoreKeys.of(ref, to))) {
      entries.forEachRemaining(entry -> found.add(StoredScores.read(entry.value)));
    }
    return new Page.Open(!found.isEmpty() || isKnown(ref, partition), found);
  }

  private boolean isKnown(IndicatorRef ref, int partition) {
    return stores.documents(ScoringStores.INDICATORS, partition).get(ref.value()) != null
        || hasScores(ref, partition);
  }

  private boolean hasScores(IndicatorRef ref, int partition) {
    try (KeyValueIterator<String, byte[]> entries =
        stores
            .documents(ScoringStores.SCORES, partition)
            .range(StoreKeys.first(ref), StoreKeys.last(ref))) {
      return entries.hasNext();
    }
  }
}

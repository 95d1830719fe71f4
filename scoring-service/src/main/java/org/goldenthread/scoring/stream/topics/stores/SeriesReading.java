package org.goldenthread.scoring.stream.topics.stores;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.stream.topics.events.IndicatorChangedReader;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Reads indicators and outturns as the stores keep them.
 *
 * @param indicators the latest event of each
 * @param outturns those in force
 */
record SeriesReading(
    ReadOnlyKeyValueStore<String, byte[]> indicators,
    ReadOnlyKeyValueStore<String, String> outturns) {

  /** An indicator with all its outturns; nothing where nothing has been heard of either. */
  Optional<Series> series(IndicatorRef ref) {
    Optional<Indicator> known = indicator(ref);
    NavigableMap<Quarter, Outturn> submitted = outturns(ref);
    return known.isEmpty() && submitted.isEmpty()
        ? Optional.empty()
        : Optional.of(Series.of(known.orElseGet(() -> Indicator.unknown(ref)), submitted));
  }

  boolean isKnown(IndicatorRef ref) {
    return indicators.get(ref.value()) != null || !outturns(ref).isEmpty();
  }

  Optional<Indicator> indicator(IndicatorRef ref) {
    return Optional.ofNullable(indicators.get(ref.value())).map(IndicatorChangedReader::indicator);
  }

  NavigableMap<Quarter, Outturn> outturns(IndicatorRef ref) {
    return range(StoreKeys.first(ref), StoreKeys.last(ref));
  }

  NavigableMap<Quarter, Outturn> outturns(IndicatorRef ref, Quarter from, Quarter to) {
    return range(StoreKeys.of(ref, from), StoreKeys.of(ref, to));
  }

  private NavigableMap<Quarter, Outturn> range(String from, String to) {
    NavigableMap<Quarter, Outturn> found = new TreeMap<>();
    try (KeyValueIterator<String, String> entries = outturns.range(from, to)) {
      while (entries.hasNext()) {
        KeyValue<String, String> entry = entries.next();
        found.put(StoreKeys.quarter(entry.key), OutturnText.read(entry.value));
      }
    }
    return found;
  }
}

package org.goldenthread.scoring.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.goldenthread.scoring.application.SeriesBook;
import org.goldenthread.scoring.domain.Framework;
import org.goldenthread.scoring.domain.Indicator;
import org.goldenthread.scoring.domain.Outturn;
import org.goldenthread.scoring.domain.Series;
import org.goldenthread.scoring.messaging.LocalStores.Place;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Reads indicators and outturns from the stores of all partitions that this instance has. */
@ApplicationScoped
final class StreamsSeriesBook implements SeriesBook {

  private final LocalStores stores;

  StreamsSeriesBook(LocalStores stores) {
    this.stores = stores;
  }

  @Override
  public Page open(Set<IndicatorRef> refs) {
    return stores.readOr(new Page.NotReady(), () -> read(refs));
  }

  @Override
  public Page openAll() {
    return stores.readOr(new Page.NotReady(), this::readAll);
  }

  private Page read(Set<IndicatorRef> refs) {
    Reading reading = new Reading();
    Set<String> elsewhere = new TreeSet<>();
    for (IndicatorRef ref : new TreeSet<>(refs)) {
      switch (stores.placeOf(ref)) {
        case Place.Unsettled _ -> {
          return new Page.NotReady();
        }
        case Place.Elsewhere(String instance) -> elsewhere.add(instance);
        case Place.Here _ -> reading.add(ref);
      }
    }
    return reading.page(List.copyOf(elsewhere));
  }

  private Page readAll() {
    Reading reading = new Reading();
    reading.addAll();
    return reading.page(stores.others());
  }

  /** What has been read so far. */
  private final class Reading {

    private final TreeMap<IndicatorRef, TreeMap<Quarter, Outturn>> outturns = new TreeMap<>();
    private final TreeMap<IndicatorRef, Indicator> indicators = new TreeMap<>();
    private final Set<IndicatorRef> unknown = new TreeSet<>();

    private void add(IndicatorRef ref) {
      take(
          stores
              .<String>everywhere(ScoringStores.OUTTURNS)
              .range(StoreKeys.first(ref), StoreKeys.last(ref)));
      byte[] kept = stores.<byte[]>everywhere(ScoringStores.INDICATORS).get(ref.value());
      if (kept != null) {
        indicators.put(ref, IndicatorChangedReader.indicator(kept));
      } else if (!outturns.containsKey(ref)) {
        unknown.add(ref);
      }
    }

    private void addAll() {
      take(stores.<String>everywhere(ScoringStores.OUTTURNS).all());
      try (KeyValueIterator<String, byte[]> all =
          stores.<byte[]>everywhere(ScoringStores.INDICATORS).all()) {
        all.forEachRemaining(
            entry ->
                indicators.put(
                    new IndicatorRef(entry.key), IndicatorChangedReader.indicator(entry.value)));
      }
    }

    private void take(KeyValueIterator<String, String> entries) {
      try (entries) {
        while (entries.hasNext()) {
          KeyValue<String, String> entry = entries.next();
          outturns
              .computeIfAbsent(StoreKeys.ref(entry.key), _ -> new TreeMap<>())
              .put(StoreKeys.quarter(entry.key), OutturnText.read(entry.value));
        }
      }
    }

    private Page page(List<String> elsewhere) {
      Set<IndicatorRef> known = new TreeSet<>(indicators.keySet());
      known.addAll(outturns.keySet());
      List<Series> series = new ArrayList<>();
      for (IndicatorRef ref : known) {
        series.add(
            new Series(
                indicators.getOrDefault(ref, Indicator.unknown(ref)),
                outturns.getOrDefault(ref, new TreeMap<>())));
      }
      Framework framework = StoredFramework.of(stores.<byte[]>everywhere(ScoringStores.FRAMEWORK));
      return new Page.Open(series, framework, unknown, elsewhere);
    }
  }
}

package org.goldenthread.scoring.stream.topics.stores;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.goldenthread.scoring.score.Lookup;
import org.goldenthread.scoring.score.Lookup.Reason.Elsewhere;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.whatif.SeriesBook;
import org.goldenthread.vocabulary.IndicatorRef;

/** Reads indicators and outturns from the stores of all partitions that this instance has. */
@Singleton
record StreamsSeriesBook(LocalStores stores) implements SeriesBook {

  @Override
  public <T> Optional<T> read(Set<IndicatorRef> refs, Function<Page, T> reading) {
    return stores.readOr(
        Optional.empty(),
        () ->
            refs.isEmpty()
                ? Optional.of(reading.apply(page(known(), stores.others())))
                : page(refs).map(reading));
  }

  private Optional<Page> page(Set<IndicatorRef> refs) {
    Set<IndicatorRef> here = new TreeSet<>();
    Set<String> elsewhere = new TreeSet<>();
    for (IndicatorRef ref : refs) {
      switch (stores.partitionOf(ref)) {
        case Lookup.Found<Integer> _ -> here.add(ref);
        case Lookup.Missing<Integer>(Elsewhere(String instance)) -> elsewhere.add(instance);
        case Lookup.Missing<Integer> _ -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(page(here, List.copyOf(elsewhere)));
  }

  private Page page(Set<IndicatorRef> here, List<String> elsewhere) {
    SeriesReading reading =
        new SeriesReading(
            stores.everywhere(ScoringStores.INDICATORS), stores.everywhere(ScoringStores.OUTTURNS));
    Set<IndicatorRef> unknown =
        here.stream().filter(ref -> !reading.isKnown(ref)).collect(Collectors.toSet());
    return new Page(
        here.stream().map(reading::series).<Series>flatMap(Optional::stream),
        StoredFramework.of(stores.everywhere(ScoringStores.FRAMEWORK)),
        unknown,
        elsewhere);
  }

  /** Every indicator that is here, by reference. */
  private Set<IndicatorRef> known() {
    Set<IndicatorRef> known = new TreeSet<>();
    try (KeyValueIterator<String, byte[]> all =
        stores.<byte[]>everywhere(ScoringStores.INDICATORS).all()) {
      all.forEachRemaining(entry -> known.add(new IndicatorRef(entry.key)));
    }
    try (KeyValueIterator<String, String> all =
        stores.<String>everywhere(ScoringStores.OUTTURNS).all()) {
      all.forEachRemaining(entry -> known.add(StoreKeys.ref(entry.key)));
    }
    return known;
  }
}

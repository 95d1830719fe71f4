package org.goldenthread.scoring.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.goldenthread.scoring.application.SeriesLedger;
import org.goldenthread.scoring.domain.Indicator;
import org.goldenthread.scoring.domain.Outturn;
import org.goldenthread.scoring.messaging.Message.IndicatorChange;
import org.goldenthread.scoring.messaging.Message.OutturnChange;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Indicators and outturns in the stores of one task. An event whose revision is not above that of
 * the one kept is old news: it came twice or too late.
 */
final class StoredSeries implements SeriesLedger {

  private final KeyValueStore<String, byte[]> indicators;
  private final KeyValueStore<String, String> outturns;
  private final Map<IndicatorRef, Indicator> recentlyRead = new RecentlyRead();

  StoredSeries(KeyValueStore<String, byte[]> indicators, KeyValueStore<String, String> outturns) {
    this.indicators = indicators;
    this.outturns = outturns;
  }

  /** Keeps the indicator unless it is old news; says whether it was kept. */
  boolean keep(IndicatorChange change) {
    Indicator indicator = change.indicator();
    if (indicator.revision() <= indicator(indicator.ref()).revision()) {
      return false;
    }
    indicators.put(indicator.ref().value(), change.event().get());
    recentlyRead.put(indicator.ref(), indicator);
    return true;
  }

  /** Keeps the outturn unless it is old news; says whether it was kept. */
  boolean keep(OutturnChange change) {
    String key = StoreKeys.of(change.ref(), change.quarter());
    @Nullable String kept = outturns.get(key);
    if (kept != null && change.outturn().revision() <= OutturnText.read(kept).revision()) {
      return false;
    }
    outturns.put(key, OutturnText.write(change.outturn()));
    return true;
  }

  @Override
  public Indicator indicator(IndicatorRef ref) {
    return recentlyRead.computeIfAbsent(ref, this::read);
  }

  @Override
  public NavigableMap<Quarter, Outturn> outturns(IndicatorRef ref) {
    return range(StoreKeys.first(ref), StoreKeys.last(ref));
  }

  @Override
  public NavigableMap<Quarter, Outturn> outturns(IndicatorRef ref, Quarter from, Quarter to) {
    return range(StoreKeys.of(ref, from), StoreKeys.of(ref, to));
  }

  @Override
  public Optional<IndicatorRef> next(Optional<IndicatorRef> after) {
    try (KeyValueIterator<String, String> rest =
        outturns.range(after.map(StoreKeys::last).orElse(""), null)) {
      return rest.hasNext() ? Optional.of(StoreKeys.ref(rest.next().key)) : Optional.empty();
    }
  }

  private Indicator read(IndicatorRef ref) {
    byte @Nullable [] kept = indicators.get(ref.value());
    return kept == null ? Indicator.unknown(ref) : IndicatorChangedReader.indicator(kept);
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

  /** Spares reading the same indicator again for each outturn of a batch. */
  private static final class RecentlyRead extends LinkedHashMap<IndicatorRef, Indicator> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    private RecentlyRead() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<IndicatorRef, Indicator> eldest) {
      return size() > MOST;
    }
  }
}

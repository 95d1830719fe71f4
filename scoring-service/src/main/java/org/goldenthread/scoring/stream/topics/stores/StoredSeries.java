package org.goldenthread.scoring.stream.topics.stores;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.stream.SeriesLedger;
import org.goldenthread.scoring.stream.topics.events.Message.IndicatorChange;
import org.goldenthread.scoring.stream.topics.events.Message.OutturnChange;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Indicators and outturns in the stores of one task. An event whose revision is not above that of
 * the one kept is old news: it came twice or too late.
 */
public final class StoredSeries implements SeriesLedger {

  private final KeyValueStore<String, byte[]> indicators;
  private final KeyValueStore<String, String> outturns;
  private final SeriesReading reading;
  private final StoredBacklog backlog;
  private final Map<IndicatorRef, Indicator> recentlyRead = new RecentlyRead();

  /**
   * What is in the stores.
   *
   * @param backlog knows the last quarter that has an outturn
   */
  public StoredSeries(
      KeyValueStore<String, byte[]> indicators,
      KeyValueStore<String, String> outturns,
      StoredBacklog backlog) {
    this.indicators = indicators;
    this.outturns = outturns;
    this.reading = new SeriesReading(indicators, outturns);
    this.backlog = backlog;
  }

  /** Keeps the indicator unless it is old news; says whether it was kept. */
  public boolean keep(IndicatorChange change) {
    Indicator indicator = change.indicator();
    if (indicator.revision() <= indicator(indicator.ref()).revision()) {
      return false;
    }
    indicators.put(indicator.ref().value(), change.event().get());
    recentlyRead.put(indicator.ref(), indicator);
    return true;
  }

  /** Keeps the outturn unless it is old news; says whether it was kept. */
  public boolean keep(OutturnChange change) {
    String key = StoreKeys.of(change.ref(), change.quarter());
    @Nullable String kept = outturns.get(key);
    if (kept != null && change.outturn().revision() <= OutturnText.read(kept).revision()) {
      return false;
    }
    outturns.put(key, OutturnText.write(change.outturn()));
    backlog.hasOutturn(change.quarter());
    return true;
  }

  @Override
  public Indicator indicator(IndicatorRef ref) {
    return recentlyRead.computeIfAbsent(ref, this::read);
  }

  @Override
  public NavigableMap<Quarter, Outturn> outturns(IndicatorRef ref) {
    return reading.outturns(ref);
  }

  @Override
  public NavigableMap<Quarter, Outturn> outturns(IndicatorRef ref, Quarter from, Quarter to) {
    return reading.outturns(ref, from, to);
  }

  @Override
  public Optional<IndicatorRef> next(Optional<IndicatorRef> after) {
    try (KeyValueIterator<String, String> rest =
        outturns.range(after.map(StoreKeys::last).orElse(""), null)) {
      return rest.hasNext() ? Optional.of(StoreKeys.ref(rest.next().key)) : Optional.empty();
    }
  }

  private Indicator read(IndicatorRef ref) {
    return reading.indicator(ref).orElseGet(() -> Indicator.unknown(ref));
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

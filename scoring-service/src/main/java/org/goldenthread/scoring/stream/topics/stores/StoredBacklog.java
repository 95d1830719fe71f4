package org.goldenthread.scoring.stream.topics.stores;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.goldenthread.scoring.stream.Rescoring;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * What one task has still to do: outturns to score, charts to draw again and a rescoring. It is
 * kept in the same transaction as the changes that asked for it, so that a crash loses nothing of
 * it.
 */
public final class StoredBacklog {

  private static final String RESCORING = "rescoring";
  private static final String NEWEST = "newest";
  private static final String TOLD = "told";
  private static final String EVERYTHING = "everything";
  private static final String CHART = "chart|";
  private static final String SCORE = "score|";
  private static final String FIELD = ";";

  private final KeyValueStore<String, String> store;
  private final Map<IndicatorRef, Instant> charts = new LinkedHashMap<>();
  private final Map<IndicatorRef, Unscored> unscored = new LinkedHashMap<>();
  private int outturnsToScore;
  private Optional<Rescoring> rescoring;
  private Optional<Quarter> newest;
  private Optional<Instant> everythingSince;

  /** What a task has left to do. */
  public StoredBacklog(KeyValueStore<String, String> store) {
    this.store = store;
    this.rescoring = Optional.ofNullable(store.get(RESCORING)).map(StoredBacklog::read);
    this.newest = Optional.ofNullable(store.get(NEWEST)).map(Quarter::parse);
    this.everythingSince = Optional.ofNullable(store.get(EVERYTHING)).map(StoredBacklog::instant);
    try (KeyValueIterator<String, String> all = store.all()) {
      all.forEachRemaining(this::restore);
    }
  }

  private void restore(KeyValue<String, String> entry) {
    if (entry.key.startsWith(CHART)) {
      charts.put(new IndicatorRef(entry.key.substring(CHART.length())), instant(entry.value));
    } else if (entry.key.startsWith(SCORE)) {
      String key = entry.key.substring(SCORE.length());
      note(StoreKeys.ref(key), StoreKeys.quarter(key), instant(entry.value));
    }
  }

  private static Instant instant(String millis) {
    return Instant.ofEpochMilli(Long.parseLong(millis));
  }

  /** Whether there is anything left to do. */
  public boolean isEmpty() {
    return unscored.isEmpty()
        && charts.isEmpty()
        && rescoring.isEmpty()
        && everythingSince.isEmpty();
  }

  /**
   * Notes that every result is to be worked out again, once. What is told of rescoring is counted
   * on from this moment, which is above any count so far, if the count is not known.
   */
  public void oweEverything(long now) {
    if (everythingSince.isEmpty()) {
      everythingSince = Optional.of(Instant.ofEpochMilli(now));
      store.put(EVERYTHING, Long.toString(now));
      if (store.get(TOLD) == null) {
        store.put(TOLD, Long.toString(now));
      }
    }
  }

  /** Since when every result is to be worked out again. */
  public Optional<Instant> everythingSince() {
    return everythingSince;
  }

  /** Notes that what is left of everything is noted one by one. */
  public void everythingIsNoted() {
    everythingSince = Optional.empty();
    store.delete(EVERYTHING);
  }

  /**
   * Outturns of an indicator that changed and were not scored since.
   *
   * @param at the time of the last of these changes
   */
  public record Unscored(IndicatorRef ref, NavigableSet<Quarter> quarters, Instant at) {}

  /** How many outturns wait for their scores. */
  public int outturnsToScore() {
    return outturnsToScore;
  }

  /** Notes that an outturn is to be scored, and with it what looks back at it. */
  public void addScore(IndicatorRef ref, Quarter quarter, Instant at) {
    if (note(ref, quarter, at)) {
      store.put(SCORE + StoreKeys.of(ref, quarter), Long.toString(at.toEpochMilli()));
    }
  }

  private boolean note(IndicatorRef ref, Quarter quarter, Instant at) {
    NavigableSet<Quarter> quarters =
        Optional.ofNullable(unscored.get(ref)).map(Unscored::quarters).orElseGet(TreeSet::new);
    unscored.put(ref, new Unscored(ref, quarters, at));
    boolean isNew = quarters.add(quarter);
    outturnsToScore += isNew ? 1 : 0;
    return isNew;
  }

  /** The indicator that waits longest for its scores. */
  public Optional<Unscored> nextUnscored() {
    return unscored.values().stream().findFirst();
  }

  /** Notes that these outturns were scored. */
  public void removeUnscored(Unscored scored) {
    unscored.remove(scored.ref());
    outturnsToScore -= scored.quarters().size();
    scored.quarters().forEach(each -> store.delete(SCORE + StoreKeys.of(scored.ref(), each)));
  }

  /** Notes that an indicator's chart is to be drawn again. */
  public void addChart(IndicatorRef ref, Instant at) {
    if (charts.put(ref, at) == null) {
      store.put(CHART + ref, Long.toString(at.toEpochMilli()));
    }
  }

  /** How many charts are to be drawn. */
  public int chartsToDraw() {
    return charts.size();
  }

  /** The chart that waits longest, with the time of the last change that asked for it. */
  public Optional<Map.Entry<IndicatorRef, Instant>> nextChart() {
    return charts.entrySet().stream().findFirst().map(Map.Entry::copyOf);
  }

  /** Notes that a chart was drawn. */
  public void removeChart(IndicatorRef ref) {
    charts.remove(ref);
    store.delete(CHART + ref);
  }

  /** The rescoring that is not finished. */
  public Optional<Rescoring> rescoring() {
    return rescoring;
  }

  /** Notes what of a rescoring is left. */
  public void rescore(Optional<Rescoring> left) {
    rescoring = left;
    store.put(RESCORING, left.map(StoredBacklog::write).orElse(null));
  }

  /** Counts what was told of rescoring. */
  public long nextRescoringRevision() {
    long next = Optional.ofNullable(store.get(TOLD)).map(Long::parseLong).orElse(0L) + 1;
    store.put(TOLD, Long.toString(next));
    return next;
  }

  /** The last quarter that has an outturn. */
  public Optional<Quarter> newest() {
    return newest;
  }

  /** Notes that a quarter has an outturn. */
  public void hasOutturn(Quarter quarter) {
    if (newest.isEmpty() || quarter.compareTo(newest.get()) > 0) {
      newest = Optional.of(quarter);
      store.put(NEWEST, quarter.toString());
    }
  }

  private static String write(Rescoring rescoring) {
    return rescoring.at().toEpochMilli()
        + FIELD
        + rescoring.done().map(IndicatorRef::value).orElse("")
        + FIELD
        + rescoring.passes().stream()
            .map(pass -> pass.stream().map(Quarter::toString).collect(Collectors.joining(" ")))
            .collect(Collectors.joining(FIELD));
  }

  private static Rescoring read(String text) {
    List<String> fields = List.of(text.split(FIELD));
    String done = fields.get(1);
    return new Rescoring(
        instant(fields.getFirst()),
        fields.stream().skip(2).map(StoredBacklog::pass).toList(),
        done.isEmpty() ? Optional.empty() : Optional.of(new IndicatorRef(done)));
  }

  private static NavigableSet<Quarter> pass(String quarters) {
    return Arrays.stream(quarters.split(" "))
        .map(Quarter::parse)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package org.goldenthread.scoring.stream.topics.stores;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.goldenthread.scoring.score.Lookup;
import org.goldenthread.scoring.score.Lookup.Found;
import org.goldenthread.scoring.score.Lookup.Missing;
import org.goldenthread.scoring.score.Lookup.Reason;
import org.goldenthread.scoring.score.Lookup.Reason.Elsewhere;
import org.goldenthread.scoring.score.Lookup.Reason.NotReady;
import org.goldenthread.scoring.score.Lookup.Reason.UnknownIndicator;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * Reads the stores of this instance while the stream works on, and tells which other instance has
 * what is not here.
 */
@ApplicationScoped
public class LocalStores {

  private final KafkaStreams streams;
  private final HostInfo here;
  private final InstanceName name;

  LocalStores(KafkaStreams streams, InstanceName name) {
    this.streams = streams;
    this.name = name;
    this.here = name.host();
  }

  /** What the reading gives of an indicator's series and its partition, if it is one of these. */
  <T> Lookup<T> of(IndicatorRef ref, BiFunction<Series, Integer, Lookup<T>> reading) {
    return readOr(
        Lookup.missing(new NotReady()),
        () ->
            switch (partitionOf(ref)) {
              case Found<Integer>(Integer partition) ->
                  series(partition)
                      .series(ref)
                      .map(series -> reading.apply(series, partition))
                      .orElseGet(() -> Lookup.missing(new UnknownIndicator()));
              case Missing<Integer>(Reason why) -> Lookup.missing(why);
            });
  }

  /** What the reading gives; the other answer while the stores are restored or handed over. */
  <T> T readOr(T notReady, Supplier<T> reading) {
    if (streams.state() != KafkaStreams.State.RUNNING || name.isShared()) {
      return notReady;
    }
    try {
      return reading.get();
    } catch (InvalidStateStoreException e) {
      return notReady;
    }
  }

  /** The partition of this instance that has the indicator. */
  Lookup<Integer> partitionOf(IndicatorRef ref) {
    KeyQueryMetadata residence =
        streams.queryMetadataForKey(ScoringStores.SCORES, ref.value(), new StringSerializer());
    if (KeyQueryMetadata.NOT_AVAILABLE.equals(residence)) {
      return Lookup.missing(new NotReady());
    }
    return residence.activeHost().equals(here)
        ? new Found<>(residence.partition())
        : Lookup.missing(new Elsewhere(written(residence.activeHost())));
  }

  /** The other instances that have a part of the indicators, by host and port, in order. */
  List<String> others() {
    return streams.streamsMetadataForStore(ScoringStores.SCORES).stream()
        .map(StreamsMetadata::hostInfo)
        .filter(host -> !host.equals(here))
        .map(LocalStores::written)
        .sorted()
        .toList();
  }

  /** A store of one partition. */
  <T> ReadOnlyKeyValueStore<String, T> store(String name, int partition) {
    return streams.store(
        StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.<String, T>keyValueStore())
            .withPartition(partition));
  }

  /** Indicators and outturns of one partition. */
  SeriesReading series(int partition) {
    return new SeriesReading(
        store(ScoringStores.INDICATORS, partition), store(ScoringStores.OUTTURNS, partition));
  }

  /** A store of all partitions that are here. */
  <T> ReadOnlyKeyValueStore<String, T> everywhere(String name) {
    return streams.store(
        StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.<String, T>keyValueStore()));
  }

  private static String written(HostInfo host) {
    return "%s:%d".formatted(host.host(), host.port());
  }
}

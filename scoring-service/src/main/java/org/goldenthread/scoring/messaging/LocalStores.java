package org.goldenthread.scoring.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * Reads the stores of this instance while the stream works on. What another instance has is not
 * fetched from there.
 */
@ApplicationScoped
class LocalStores {

  private final KafkaStreams streams;
  private final HostInfo here;

  LocalStores(KafkaStreams streams, StreamsConfig config) {
    this.streams = streams;
    this.here =
        HostInfo.buildFromEndpoint(config.getString(StreamsConfig.APPLICATION_SERVER_CONFIG));
  }

  /** Where an indicator is. */
  sealed interface Place {

    /** In this partition of this instance. */
    record Here(int partition) implements Place {}

    /** In another instance, named by host and port. */
    record Elsewhere(String instance) implements Place {}

    /** Nobody knows yet. */
    record Unsettled() implements Place {}
  }

  /** What the reading gives; the other answer while the stores are restored or handed over. */
  <T> T readOr(T notReady, Supplier<T> reading) {
    if (streams.state() != KafkaStreams.State.RUNNING) {
      return notReady;
    }
    try {
      return reading.get();
    } catch (InvalidStateStoreException e) {
      return notReady;
    }
  }

  Place placeOf(IndicatorRef ref) {
    KeyQueryMetadata place =
        streams.queryMetadataForKey(ScoringStores.SCORES, ref.value(), new StringSerializer());
    if (KeyQueryMetadata.NOT_AVAILABLE.equals(place)) {
      return new Place.Unsettled();
    }
    return place.activeHost().equals(here)
        ? new Place.Here(place.partition())
        : new Place.Elsewhere(written(place.activeHost()));
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
  ReadOnlyKeyValueStore<String, byte[]> documents(String name, int partition) {
    return streams.store(
        StoreQueryParameters.fromNameAndType(
                name, QueryableStoreTypes.<String, byte[]>keyValueStore())
            .withPartition(partition));
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

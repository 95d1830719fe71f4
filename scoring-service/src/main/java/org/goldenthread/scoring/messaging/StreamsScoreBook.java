package org.goldenthread.scoring.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.goldenthread.scoring.application.PublishedScore;
import org.goldenthread.scoring.application.ScoreBook;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Reads the scores from the stores of this instance. What another instance has is not fetched from
 * there: the caller is told where to ask.
 */
@ApplicationScoped
final class StreamsScoreBook implements ScoreBook {

  private final KafkaStreams streams;
  private final HostInfo here;

  StreamsScoreBook(KafkaStreams streams, StreamsConfig config) {
    this.streams = streams;
    this.here =
        HostInfo.buildFromEndpoint(config.getString(StreamsConfig.APPLICATION_SERVER_CONFIG));
  }

  @Override
  public Page open(IndicatorRef ref, Quarter from, Quarter to) {
    if (streams.state() != KafkaStreams.State.RUNNING) {
      return new Page.NotReady();
    }
    try {
      return read(ref, from, to);
    } catch (InvalidStateStoreException e) {
      return new Page.NotReady();
    }
  }

  private Page read(IndicatorRef ref, Quarter from, Quarter to) {
    KeyQueryMetadata place =
        streams.queryMetadataForKey(ScoringStores.SCORES, ref.value(), new StringSerializer());
    if (KeyQueryMetadata.NOT_AVAILABLE.equals(place)) {
      return new Page.NotReady();
    }
    HostInfo host = place.activeHost();
    return host.equals(here)
        ? page(ref, from, to, place.partition())
        : new Page.Elsewhere("%s:%d".formatted(host.host(), host.port()));
  }

  private Page page(IndicatorRef ref, Quarter from, Quarter to, int partition) {
    ReadOnlyKeyValueStore<String, byte[]> scores = store(ScoringStores.SCORES, partition);
    List<PublishedScore> found = new ArrayList<>();
    try (KeyValueIterator<String, byte[]> entries =
        scores.range(StoreKeys.of(ref, from), StoreKeys.of(ref, to))) {
      entries.forEachRemaining(entry -> found.add(StoredScores.read(entry.value)));
    }
    return new Page.Open(!found.isEmpty() || isKnown(ref, partition), found);
  }

  private boolean isKnown(IndicatorRef ref, int partition) {
    return store(ScoringStores.INDICATORS, partition).get(ref.value()) != null
        || hasScores(ref, partition);
  }

  private boolean hasScores(IndicatorRef ref, int partition) {
    try (KeyValueIterator<String, byte[]> entries =
        store(ScoringStores.SCORES, partition).range(StoreKeys.first(ref), StoreKeys.last(ref))) {
      return entries.hasNext();
    }
  }

  private ReadOnlyKeyValueStore<String, byte[]> store(String name, int partition) {
    return streams.store(
        StoreQueryParameters.fromNameAndType(
                name, QueryableStoreTypes.<String, byte[]>keyValueStore())
            .withPartition(partition));
  }
}

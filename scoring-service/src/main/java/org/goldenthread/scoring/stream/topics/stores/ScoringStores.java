package org.goldenthread.scoring.stream.topics.stores;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The state of the processor, kept on disk and in changelog topics. */
public final class ScoringStores {

  /** The latest {@code indicator-changed} of each indicator, by reference. */
  public static final String INDICATORS = "indicators";

  /** The outturn in force, by reference and quarter. */
  public static final String OUTTURNS = "outturns";

  /** The revision of the score told last, by reference and quarter. */
  public static final String SCORES = "score-revisions";

  /** The revision of the control chart told last, by reference. */
  public static final String CHARTS = "chart-revisions";

  /** The latest event of each plan and policy, by topic and code. */
  public static final String FRAMEWORK = "framework";

  /** What is still to be done: charts to draw again, and a rescoring. */
  public static final String BACKLOG = "backlog";

  private ScoringStores() {}

  public static StoreBuilder<KeyValueStore<String, byte[]>> documents(
      KeyValueBytesStoreSupplier store) {
    return store(store, Serdes.ByteArray());
  }

  public static StoreBuilder<KeyValueStore<String, String>> texts(
      KeyValueBytesStoreSupplier store) {
    return store(store, Serdes.String());
  }

  private static <T> StoreBuilder<KeyValueStore<String, T>> store(
      KeyValueBytesStoreSupplier store, Serde<T> values) {
    return Stores.keyValueStoreBuilder(store, Serdes.String(), values);
  }
}

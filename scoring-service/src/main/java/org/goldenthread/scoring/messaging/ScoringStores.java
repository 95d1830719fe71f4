package org.goldenthread.scoring.messaging;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The state of the processor, kept on disk and in changelog topics. */
final class ScoringStores {

  /** The latest {@code indicator-changed} of each indicator, by reference. */
  static final String INDICATORS = "indicators";

  /** The outturn in force, by reference and quarter. */
  static final String OUTTURNS = "outturns";

  /** The score told last, by reference and quarter. */
  static final String SCORES = "scores";

  /** The control chart told last, by reference. */
  static final String CHARTS = "charts";

  /** The latest event of each plan and policy, by topic and code. */
  static final String FRAMEWORK = "framework";

  /** How far the rescoring after a change of the framework has come. */
  static final String RESCORING = "rescoring";

  private ScoringStores() {}

  static StoreBuilder<KeyValueStore<String, byte[]>> documents(KeyValueBytesStoreSupplier store) {
    return store(store, Serdes.ByteArray());
  }

  static StoreBuilder<KeyValueStore<String, String>> texts(KeyValueBytesStoreSupplier store) {
    return store(store, Serdes.String());
  }

  private static <T> StoreBuilder<KeyValueStore<String, T>> store(
      KeyValueBytesStoreSupplier store, Serde<T> values) {
    return Stores.keyValueStoreBuilder(store, Serdes.String(), values);
  }
}

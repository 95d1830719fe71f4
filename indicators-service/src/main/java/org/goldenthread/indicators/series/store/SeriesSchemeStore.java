package org.goldenthread.indicators.series.store;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.history.store.DocumentStore;
import org.goldenthread.indicators.series.SeriesScheme;

/** Keeps every {@link SeriesScheme}. */
@Singleton
class SeriesSchemeStore extends DocumentStore<SeriesScheme, SeriesSchemeRevision> {

  SeriesSchemeStore() {
    super(
        "series-scheme",
        SeriesSchemeRevision.class,
        SeriesSchemeRevision::new,
        SeriesSchemeRevision::document);
  }
}

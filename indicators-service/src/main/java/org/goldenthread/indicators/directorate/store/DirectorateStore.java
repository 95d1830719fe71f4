package org.goldenthread.indicators.directorate.store;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.history.store.DocumentStore;

/** Keeps every {@link Directorate}. */
@Singleton
class DirectorateStore extends DocumentStore<Directorate, DirectorateRevision> {

  DirectorateStore() {
    super(
        "directorate",
        DirectorateRevision.class,
        DirectorateRevision::new,
        DirectorateRevision::document);
  }
}

package org.goldenthread.indicators.initiative.store;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.history.store.DocumentStore;
import org.goldenthread.indicators.initiative.Initiative;

/** Keeps every {@link Initiative}. */
@Singleton
class InitiativeStore extends DocumentStore<Initiative, InitiativeRevision> {

  InitiativeStore() {
    super(
        "initiative",
        InitiativeRevision.class,
        InitiativeRevision::new,
        InitiativeRevision::document);
  }
}

package org.goldenthread.indicators.breakdown.store;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.breakdown.Breakdown;
import org.goldenthread.indicators.history.store.DocumentStore;

/** Keeps every {@link Breakdown}. */
@Singleton
class BreakdownStore extends DocumentStore<Breakdown, BreakdownRevision> {

  BreakdownStore() {
    super(
        "breakdown", BreakdownRevision.class, BreakdownRevision::new, BreakdownRevision::document);
  }
}

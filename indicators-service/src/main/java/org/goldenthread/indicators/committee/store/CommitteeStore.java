package org.goldenthread.indicators.committee.store;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.history.store.DocumentStore;

/** Keeps every {@link Committee}. */
@Singleton
class CommitteeStore extends DocumentStore<Committee, CommitteeRevision> {

  CommitteeStore() {
    super(
        "committee", CommitteeRevision.class, CommitteeRevision::new, CommitteeRevision::document);
  }
}

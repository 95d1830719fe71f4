package org.goldenthread.indicators.initiative.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionStore;
import org.goldenthread.indicators.initiative.Initiative;

/** Keeps every {@link Initiative}. */
@Singleton
class InitiativeStore extends RevisionStore<Initiative, InitiativeRevision> {

  InitiativeStore() {
    super("initiative", InitiativeRevision.class);
  }

  @Override
  protected List<Initiative> contents(List<InitiativeRevision> revisions) {
    return revisions.stream().map(InitiativeRevision::document).toList();
  }

  @Override
  protected InitiativeRevision entity(Revision<Initiative> revision) {
    return new InitiativeRevision(revision);
  }
}

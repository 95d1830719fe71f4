package org.goldenthread.indicators.committee.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionStore;

/** Keeps every {@link Committee}. */
@Singleton
class CommitteeStore extends RevisionStore<Committee, CommitteeRevision> {

  CommitteeStore() {
    super("committee", CommitteeRevision.class);
  }

  @Override
  protected List<Committee> contents(List<CommitteeRevision> revisions) {
    return revisions.stream().map(CommitteeRevision::document).toList();
  }

  @Override
  protected CommitteeRevision entity(Revision<Committee> revision) {
    return new CommitteeRevision(revision);
  }
}

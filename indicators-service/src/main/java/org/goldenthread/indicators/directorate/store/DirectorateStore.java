package org.goldenthread.indicators.directorate.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionStore;

/** Keeps every {@link Directorate}. */
@Singleton
class DirectorateStore extends RevisionStore<Directorate, DirectorateRevision> {

  DirectorateStore() {
    super("directorate", DirectorateRevision.class);
  }

  @Override
  protected List<Directorate> contents(List<DirectorateRevision> revisions) {
    return revisions.stream().map(DirectorateRevision::document).toList();
  }

  @Override
  protected DirectorateRevision entity(Revision<Directorate> revision) {
    return new DirectorateRevision(revision);
  }
}

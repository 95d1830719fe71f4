package org.goldenthread.indicators.history.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.indicators.history.Histories;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Revision;

/** The revisions of all that is kept as whole documents. */
@Singleton
record Documents(Revisions revisions) implements Histories {

  @Override
  public <T> History<T> of(String kind, Class<T> type) {
    return new RevisionStore<>(kind, revisions) {

      @Override
      protected List<T> contents(List<RevisionEntity> revisions) {
        return revisions.stream().map(it -> it.content(type)).toList();
      }

      @Override
      protected RevisionEntity entity(Revision<T> revision) {
        return RevisionEntity.whole(kind, revision);
      }
    };
  }
}

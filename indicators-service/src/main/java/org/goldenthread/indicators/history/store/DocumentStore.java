package org.goldenthread.indicators.history.store;

import java.util.List;
import java.util.function.Function;
import org.goldenthread.indicators.history.Revision;

/** The revisions of a kind of thing whose rows hold it whole, as a document. */
public abstract class DocumentStore<T, R extends RevisionEntity> extends RevisionStore<T, R> {

  private final Function<Revision<T>, R> row;
  private final Function<R, T> document;

  /**
   * The store of a kind.
   *
   * @param kind what the kind is called among the present revisions
   * @param row of a revision
   * @param document of a row
   */
  protected DocumentStore(
      String kind, Class<R> entity, Function<Revision<T>, R> row, Function<R, T> document) {
    super(kind, entity);
    this.row = row;
    this.document = document;
  }

  @Override
  protected List<T> contents(List<R> revisions) {
    return revisions.stream().map(document).toList();
  }

  @Override
  protected R entity(Revision<T> revision) {
    return row.apply(revision);
  }
}

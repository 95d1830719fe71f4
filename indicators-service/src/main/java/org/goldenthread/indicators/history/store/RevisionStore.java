package org.goldenthread.indicators.history.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Page;
import org.goldenthread.indicators.history.PageRequest;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.Stamp;

/**
 * The revisions of one kind of thing. Statements join the current transaction.
 *
 * @param <T> the kind of thing
 * @param <R> the entity of its revisions
 */
public abstract class RevisionStore<T, R extends RevisionEntity>
    implements History<T>, PanacheRepositoryBase<R, RevisionKey> {

  private static final String ENSURE =
      "insert into present_revision (kind, code, revision) values (:kind, :code, 0)"
          + " on conflict do nothing";
  private static final String ADVANCE =
      "update PresentRevision set revision = :revision where key.kind = :kind and key.code = :code";
  private static final String PRESENT =
      "exists (select 1 from PresentRevision p where p.key.kind = :kind"
          + " and p.key.code = r.key.code and p.revision = r.key.revision)";

  private final String kind;
  private final String from;

  /**
   * The store of a kind.
   *
   * @param kind what the kind is called among the present revisions
   */
  protected RevisionStore(String kind, Class<R> entity) {
    this.kind = kind;
    this.from = "from %s r where ".formatted(entity.getSimpleName());
  }

  /** The present revisions for which a condition on {@code r} holds. */
  protected List<R> present(String condition, Map<String, Object> values) {
    Map<String, Object> parameters = new HashMap<>(values);
    parameters.put("kind", kind);
    return find(from + PRESENT + " and " + condition, parameters).list();
  }

  /** The contents of revisions, in their order. */
  protected abstract List<T> contents(List<R> revisions);

  /** The row of a revision. */
  protected abstract R entity(Revision<T> revision);

  @Override
  public Optional<Revision<T>> current(String key) {
    return revisions(present("r.key.code = :code", Map.of("code", key))).stream().findFirst();
  }

  @Override
  public Optional<Revision<T>> asOf(String key, Instant instant) {
    return revisions(
            find(
                    from
                        + "r.key.code = :code and r.recordedAt <= :instant"
                        + " order by r.key.revision desc",
                    Map.of("code", key, "instant", instant))
                .range(0, 0)
                .list())
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Revision<T>> lock(String key) {
    getEntityManager()
        .createNativeQuery(ENSURE)
        .setParameter("kind", kind)
        .setParameter("code", key)
        .executeUpdate();
    return locked(key, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<Revision<T>> hold(String key) {
    return locked(key, LockModeType.PESSIMISTIC_READ);
  }

  @Override
  public void append(Revision<T> revision, Optional<T> before) {
    persist(entity(revision));
    getEntityManager()
        .createQuery(ADVANCE)
        .setParameter("kind", kind)
        .setParameter("code", revision.key())
        .setParameter("revision", revision.number())
        .executeUpdate();
  }

  @Override
  public Page<Revision<T>> page(PageRequest request) {
    List<R> found =
        find(
                from + PRESENT + " and r.key.code > :after order by r.key.code",
                Map.of("after", request.after(), "kind", kind))
            .range(0, request.limit())
            .list();
    return Page.of(revisions(found), request, Revision::key);
  }

  @Override
  public Page<Stamp> stamps(String key, PageRequest request) {
    List<Stamp> found =
        find(
                from
                    + "r.key.code = :code and r.key.revision < :below order by r.key.revision desc",
                Map.of("code", key, "below", below(request)))
            .range(0, request.limit())
            .stream()
            .map(it -> it.with("").stamp())
            .toList();
    return Page.of(found, request, stamp -> Long.toString(stamp.number()));
  }

  private static long below(PageRequest request) {
    return request.after().isEmpty() ? Long.MAX_VALUE : Long.parseLong(request.after());
  }

  /** Seen by a statement of its own, so that what was committed while we waited is there. */
  private Optional<Revision<T>> locked(String key, LockModeType lock) {
    getEntityManager().find(PresentRevision.class, new PresentRevision.Key(kind, key), lock);
    return current(key);
  }

  private List<Revision<T>> revisions(List<R> rows) {
    List<T> contents = contents(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(at -> rows.get(at).<T>with(contents.get(at)))
        .toList();
  }
}

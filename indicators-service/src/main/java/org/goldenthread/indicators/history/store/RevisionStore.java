package org.goldenthread.indicators.history.store;

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

/** The revisions of one kind of thing. Statements join the current transaction. */
public abstract class RevisionStore<T> implements History<T> {

  private static final String ENSURE =
      "insert into present_revision (kind, code, revision) values (:kind, :code, 0)"
          + " on conflict do nothing";
  private static final String ADVANCE =
      "update PresentRevision set revision = :revision where key.kind = :kind and key.code = :code";
  private static final String PRESENT =
      "exists (select 1 from PresentRevision p where p.key.kind = r.key.kind"
          + " and p.key.code = r.key.code and p.revision = r.key.revision)";
  private static final String OF_KIND = "from RevisionEntity r where r.key.kind = :kind and ";

  private final String kind;
  private final Revisions rows;

  /**
   * The store of a kind.
   *
   * @param kind what the kind is called among the present revisions
   */
  protected RevisionStore(String kind, Revisions rows) {
    this.kind = kind;
    this.rows = rows;
  }

  /** The present revisions for which a condition on {@code r} holds. */
  protected List<RevisionEntity> present(String condition, Map<String, Object> values) {
    return found(PRESENT + " and " + condition, values, Integer.MAX_VALUE);
  }

  private List<RevisionEntity> found(String condition, Map<String, Object> values, int most) {
    Map<String, Object> parameters = new HashMap<>(values);
    parameters.put("kind", kind);
    return rows.find(OF_KIND + condition, parameters).page(0, most).list();
  }

  /** The contents of revisions, in their order. */
  protected abstract List<T> contents(List<RevisionEntity> revisions);

  /** The row of a revision. */
  protected abstract RevisionEntity entity(Revision<T> revision);

  @Override
  public Optional<Revision<T>> current(String key) {
    return revisions(present("r.key.code = :code", Map.of("code", key))).stream().findFirst();
  }

  @Override
  public Optional<Revision<T>> asOf(String key, Instant instant) {
    return revisions(
            found(
                "r.key.code = :code and r.recordedAt <= :instant order by r.key.revision desc",
                Map.of("code", key, "instant", instant),
                1))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Revision<T>> lock(String key) {
    rows.getEntityManager()
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
    rows.persist(entity(revision));
    rows.update(
        ADVANCE, Map.of("kind", kind, "code", revision.key(), "revision", revision.number()));
  }

  @Override
  public void settle() {
    rows.flush();
    rows.getEntityManager().clear();
  }

  @Override
  public Page<Revision<T>> page(PageRequest request) {
    List<RevisionEntity> found =
        found(
            PRESENT + " and r.key.code > :after order by r.key.code",
            Map.of("after", request.after()),
            request.limitAndOne());
    return Page.of(revisions(found), request, Revision::key);
  }

  @Override
  public Page<Revision.Stamp> stamps(String key, PageRequest request) {
    List<Revision.Stamp> found =
        found(
                "r.key.code = :code and r.key.revision < :below order by r.key.revision desc",
                Map.of("code", key, "below", below(request)),
                request.limitAndOne())
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
    rows.getEntityManager().find(PresentRevision.class, new PresentRevision.Key(kind, key), lock);
    return current(key);
  }

  private List<Revision<T>> revisions(List<RevisionEntity> rows) {
    List<T> contents = contents(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(at -> rows.get(at).<T>with(contents.get(at)))
        .toList();
  }
}

package org.goldenthread.indicators.history.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Page;
import org.goldenthread.indicators.history.PageRequest;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A kind of thing in two tables: {@code <table>} with the present revision of each code, and {@code
 * <table>_revision} with all revisions. Statements join the current transaction.
 */
public class DocumentTable<T> implements History<T> {

  private static final String PRESENT =
      """
      select r.code, r.revision, r.document, r.recorded_at, r.recorded_by
      from <table> h join <table>_revision r on r.code = h.code and r.revision = h.revision
      """;
  private static final String CURRENT = PRESENT + "where h.code = :code";
  private static final String AS_OF =
      """
      select code, revision, document, recorded_at, recorded_by from <table>_revision
      where code = :code and recorded_at <= :instant order by revision desc limit 1
      """;
  private static final String PAGE = PRESENT + "where h.code > :after order by h.code limit :limit";
  private static final String ENSURE =
      "insert into <table> (code, revision) values (:code, 0) on conflict do nothing";
  private static final String LOCK = "select revision from <table> where code = :code for update";
  private static final String HOLD = "select revision from <table> where code = :code for share";
  private static final String APPEND =
      """
      insert into <table>_revision (code, revision, document, recorded_at, recorded_by)
      values (:code, :revision, cast(:document as jsonb), :at, :by)
      """;
  private static final String ADVANCE =
      "update <table> set revision = :revision where code = :code";
  private static final String STAMPS =
      """
      select revision, recorded_at, recorded_by from <table>_revision
      where code = :code and revision < :below order by revision desc limit :limit
      """;

  private final Jdbi jdbi;
  private final String table;
  private final Class<T> type;

  public DocumentTable(Jdbi jdbi, String table, Class<T> type) {
    this.jdbi = jdbi;
    this.table = table;
    this.type = type;
  }

  @Override
  public Optional<Revision<T>> current(String key) {
    return jdbi.withHandle(
        handle -> query(handle, CURRENT).bind("code", key).map(this::revision).findOne());
  }

  @Override
  public Optional<Revision<T>> asOf(String key, Instant instant) {
    return jdbi.withHandle(
        handle ->
            query(handle, AS_OF)
                .bind("code", key)
                .bind("instant", instant)
                .map(this::revision)
                .findOne());
  }

  @Override
  public Optional<Revision<T>> lock(String key) {
    jdbi.useHandle(
        handle -> {
          handle.createUpdate(ENSURE).define("table", table).bind("code", key).execute();
          query(handle, LOCK).bind("code", key).mapTo(Long.class).one();
        });
    return current(key);
  }

  @Override
  public Optional<Revision<T>> hold(String key) {
    jdbi.useHandle(handle -> query(handle, HOLD).bind("code", key).mapTo(Long.class).findOne());
    return current(key);
  }

  @Override
  public void append(Revision<T> revision, Optional<T> before) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(APPEND)
              .define("table", table)
              .bind("code", revision.key())
              .bind("revision", revision.number())
              .bind("document", DocumentJson.write(revision.content()))
              .bind("at", revision.recordedAt())
              .bind("by", revision.recordedBy())
              .execute();
          handle
              .createUpdate(ADVANCE)
              .define("table", table)
              .bind("code", revision.key())
              .bind("revision", revision.number())
              .execute();
        });
  }

  @Override
  public Page<Revision<T>> page(PageRequest request) {
    List<Revision<T>> found =
        jdbi.withHandle(
            handle ->
                query(handle, PAGE)
                    .bind("after", request.after())
                    .bind("limit", request.limitAndOne())
                    .map(this::revision)
                    .list());
    return Page.of(found, request, Revision::key);
  }

  @Override
  public Page<Stamp> stamps(String key, PageRequest request) {
    return jdbi.withHandle(handle -> Stamps.page(query(handle, STAMPS).bind("code", key), request));
  }

  public final Jdbi jdbi() {
    return jdbi;
  }

  private Query query(Handle handle, String sql) {
    return handle.createQuery(sql).define("table", table);
  }

  private Revision<T> revision(ResultSet row, StatementContext context) throws SQLException {
    return new Revision<>(
        row.getString("code"),
        row.getLong("revision"),
        DocumentJson.read(row.getString("document"), type),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"));
  }
}

package org.goldenthread.outturns.reference.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.outturns.reference.Directorate;
import org.goldenthread.outturns.reference.ReferenceData;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.reference.Subjects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * The replica of reference data and the rows by which subjects are held. Those rows are locked in
 * the order of their codes by every transaction, with one statement, so that no two wait for each
 * other.
 */
@Singleton
final class ReplicaTable implements ReferenceData, Subjects {

  private static final String KEEP =
      """
      insert into replica (kind, code, revision, document)
      values (:kind, :code, :revision, cast(:document as jsonb))
      on conflict (kind, code) do update
      set revision = excluded.revision, document = excluded.document
      where replica.revision < excluded.revision
      """;
  private static final String INTRODUCE =
      "insert into subject (kind, code) values (:kind, :code) on conflict do nothing";

  /** Lock and read are two statements: one that waits reads what was there before it waited. */
  private static final String HOLD =
      """
      select code from subject where kind = :kind and code = any(cast(:codes as text[]))
      order by code for no key update
      """;

  private static final String READ =
      """
      select code, document from replica
      where kind = :kind and code = any(cast(:codes as text[]))
      """;
  private static final String DIRECTORATES =
      "select code, document from replica where kind = 'DIRECTORATE'";

  private final Jdbi jdbi;

  ReplicaTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public boolean keep(ReferenceKind kind, String code, long revision, String document) {
    return jdbi.withHandle(
        handle -> {
          int changed =
              handle
                  .createUpdate(KEEP)
                  .bind("kind", kind.name())
                  .bind("code", code)
                  .bind("revision", revision)
                  .bind("document", document)
                  .execute();
          handle.createUpdate(INTRODUCE).bind("kind", kind.name()).bind("code", code).execute();
          return changed > 0;
        });
  }

  @Override
  public Map<String, Subject> hold(ReferenceKind kind, Collection<String> codes) {
    return jdbi.withHandle(
        handle -> {
          query(handle, HOLD, kind, codes).mapTo(String.class).list();
          return query(handle, READ, kind, codes).map((row, context) -> subject(kind, row)).stream()
              .flatMap(Optional::stream)
              .collect(Collectors.toMap(Subject::code, Function.identity()));
        });
  }

  @Override
  public Map<String, Directorate> directorates() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DIRECTORATES)
                .map(
                    (row, context) ->
                        ReferenceDocument.directorate(
                            row.getString("code"), row.getString("document")))
                .collect(Collectors.toMap(Directorate::code, Function.identity())));
  }

  private static Query query(
      Handle handle, String sql, ReferenceKind kind, Collection<String> codes) {
    return handle
        .createQuery(sql)
        .bind("kind", kind.name())
        .bindArray("codes", String.class, codes);
  }

  private static Optional<? extends Subject> subject(ReferenceKind kind, ResultSet row)
      throws SQLException {
    String code = row.getString("code");
    String document = row.getString("document");
    return switch (kind) {
      case INDICATOR -> IndicatorDocument.indicator(code, document);
      case INITIATIVE -> Optional.of(ReferenceDocument.initiative(code, document));
      case DIRECTORATE -> Optional.of(ReferenceDocument.directorate(code, document));
      case COUNCIL_PLAN -> throw new IllegalArgumentException("Nothing is said about plans");
    };
  }
}

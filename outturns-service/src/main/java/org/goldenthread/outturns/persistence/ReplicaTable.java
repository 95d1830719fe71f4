package org.goldenthread.outturns.persistence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.outturns.application.ReferenceData;
import org.goldenthread.outturns.application.Subjects;
import org.goldenthread.outturns.domain.Directorate;
import org.goldenthread.outturns.domain.Initiative;
import org.goldenthread.outturns.domain.ReferenceKind;
import org.goldenthread.outturns.domain.Subject;
import org.jdbi.v3.core.Jdbi;

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
  private static final String HOLD =
      """
      select s.code,
             r.document ->> 'directorate' as directorate,
             r.document -> 'definitions' as definitions
      from subject s join replica r on r.kind = s.kind and r.code = s.code
      where s.kind = :kind and s.code = any(cast(:codes as text[]))
      order by s.code
      for no key update of s
      """;

  private final Jdbi jdbi;

  ReplicaTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void keep(ReferenceKind kind, String code, long revision, String document) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(KEEP)
              .bind("kind", kind.name())
              .bind("code", code)
              .bind("revision", revision)
              .bind("document", document)
              .execute();
          handle.createUpdate(INTRODUCE).bind("kind", kind.name()).bind("code", code).execute();
        });
  }

  @Override
  public Map<String, Subject> hold(ReferenceKind kind, Collection<String> codes) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(HOLD)
                .bind("kind", kind.name())
                .bindArray("codes", String.class, codes)
                .map((row, context) -> subject(kind, row))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Subject::code, Function.identity())));
  }

  private static Optional<Subject> subject(ReferenceKind kind, ResultSet row) throws SQLException {
    String code = row.getString("code");
    return switch (kind) {
      case INDICATOR -> IndicatorDocument.indicator(code, row.getString("definitions"));
      case INITIATIVE ->
          Optional.of(new Initiative(code, Optional.ofNullable(row.getString("directorate"))));
      case DIRECTORATE -> Optional.of(new Directorate(code));
      case COUNCIL_PLAN -> throw new IllegalArgumentException("Nothing is said about plans");
    };
  }
}

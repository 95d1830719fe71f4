package org.goldenthread.outturns.submission.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Revisions;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * A table of revisions for each type of statement, all of one shape. Many positions are read, and
 * many revisions added, with one statement; it joins the current transaction.
 */
@Singleton
final class RevisionTables implements Revisions {

  private static final String LATEST =
      """
      select latest.*
      from unnest(cast(:subjects as text[]), cast(:quarters as text[])) as wanted(subject, quarter)
      cross join lateral (
        select * from <table> r
        where r.subject = wanted.subject and r.quarter = wanted.quarter
        order by r.revision desc limit 1) latest
      """;
  private static final String ALL =
      """
      select * from <table> where subject = :subject and quarter = :quarter order by revision
      """;
  private static final String AS_OF =
      """
      select * from <table>
      where subject = :subject and quarter = :quarter and recorded_at \\<= :at
      order by revision desc limit 1
      """;
  private static final String CURRENT =
      """
      select distinct on (quarter) * from <table>
      where subject = :subject order by quarter, revision desc
      """;
  private static final String FIND =
      """
      select * from <table>
      where subject = :subject and quarter = :quarter and revision = :revision
      """;
  private static final String ADD =
      """
      insert into <table>
        (subject, quarter, revision, document, findings, recorded_at, recorded_by, system,
         revision_reason)
      select * from unnest(
        cast(:subjects as text[]), cast(:quarters as text[]), cast(:revisions as bigint[]),
        cast(:documents as jsonb[]), cast(:findings as jsonb[]),
        cast(:at as timestamptz[]), cast(:by as text[]), cast(:systems as text[]),
        cast(:reasons as text[]))
      """;

  private final Jdbi jdbi;

  RevisionTables(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public <S extends Statement> Map<Position, Revision<S>> latest(
      StatementType<S> type, Collection<Position> positions) {
    return jdbi.withHandle(
        handle ->
            query(handle, LATEST, type)
                .bindArray("subjects", String.class, texts(positions, Position::subject))
                .bindArray("quarters", String.class, texts(positions, Position::quarter))
                .map(new RevisionRow<>(type))
                .collect(
                    Collectors.toMap(
                        revision -> revision.content().position(), Function.identity())));
  }

  @Override
  public <S extends Statement> Optional<Revision<S>> find(
      StatementType<S> type, Position position, long number) {
    return jdbi.withHandle(
        handle ->
            query(handle, FIND, type)
                .bind("subject", position.subject())
                .bind("quarter", position.quarter().toString())
                .bind("revision", number)
                .map(new RevisionRow<>(type))
                .findOne());
  }

  @Override
  public <S extends Statement> List<Revision<S>> all(StatementType<S> type, Position position) {
    return jdbi.withHandle(
        handle ->
            query(handle, ALL, type)
                .bind("subject", position.subject())
                .bind("quarter", position.quarter().toString())
                .map(new RevisionRow<>(type))
                .list());
  }

  @Override
  public <S extends Statement> Optional<Revision<S>> asOf(
      StatementType<S> type, Position position, Instant at) {
    return jdbi.withHandle(
        handle ->
            query(handle, AS_OF, type)
                .bind("subject", position.subject())
                .bind("quarter", position.quarter().toString())
                .bind("at", at)
                .map(new RevisionRow<>(type))
                .findOne());
  }

  @Override
  public <S extends Statement> List<Revision<S>> current(StatementType<S> type, String subject) {
    return jdbi.withHandle(
        handle ->
            query(handle, CURRENT, type)
                .bind("subject", subject)
                .map(new RevisionRow<>(type))
                .list());
  }

  @Override
  public <S extends Statement> void add(StatementType<S> type, List<Revision<S>> revisions) {
    jdbi.useHandle(
        handle -> {
          Update update = handle.createUpdate(ADD).define("table", table(type));
          bind(update, "subjects", revisions, revision -> revision.content().subject());
          bind(update, "quarters", revisions, revision -> revision.content().quarter());
          bind(update, "revisions", revisions, Revision::number);
          bind(update, "documents", revisions, revision -> DocumentJson.write(revision.content()));
          bind(update, "findings", revisions, revision -> DocumentJson.write(revision.findings()));
          bind(update, "at", revisions, Revision::submittedAt);
          bind(update, "by", revisions, Revision::submittedBy);
          bindOptional(update, "systems", revisions, Revision::system);
          bindOptional(update, "reasons", revisions, Revision::revisionReason);
          update.execute();
        });
  }

  private static <S extends Statement> void bind(
      Update update, String name, List<Revision<S>> revisions, Function<Revision<S>, ?> value) {
    update.bindArray(name, String.class, texts(revisions, value));
  }

  private static <S extends Statement> void bindOptional(
      Update update,
      String name,
      List<Revision<S>> revisions,
      Function<Revision<S>, Optional<String>> value) {
    update.bindArray(
        name, String.class, revisions.stream().map(value).map(text -> text.orElse(null)).toArray());
  }

  private static <T> List<String> texts(Collection<T> things, Function<T, ?> value) {
    return things.stream().map(thing -> value.apply(thing).toString()).toList();
  }

  private static Query query(Handle handle, String sql, StatementType<?> type) {
    return handle.createQuery(sql).define("table", table(type));
  }

  private static String table(StatementType<?> type) {
    return type.name() + "_revision";
  }
}

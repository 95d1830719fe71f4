package org.goldenthread.outturns.submission.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.hiding.store.HidingTable;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Revisions;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Reads revisions from the table of their type, as far as they may be told. */
@Singleton
record StoredRevisions(Session session, HidingTable hidings) implements Revisions {

  private static final Map<StatementType<?>, Class<? extends RevisionEntity>> ENTITIES =
      Map.of(
          Outturn.TYPE, RevisionEntity.OutturnRevision.class,
          Commentary.TYPE, RevisionEntity.CommentaryRevision.class,
          InitiativeProgress.TYPE, RevisionEntity.ProgressRevision.class,
          Comparators.TYPE, RevisionEntity.ComparatorsRevision.class,
          ServiceSummary.TYPE, RevisionEntity.ServiceSummaryRevision.class);

  @Override
  public <S extends Statement> Optional<Revision<S>> latest(
      StatementType<S> type, Position position) {
    return shown(type, query(type, position, "order by key.revision desc").setMaxResults(1))
        .findFirst();
  }

  @Override
  public <S extends Statement> Optional<Revision<S>> asOf(
      StatementType<S> type, Position position, Instant at) {
    return shown(
            type,
            query(type, position, "and recordedAt <= :at order by key.revision desc")
                .setParameter("at", at)
                .setMaxResults(1))
        .findFirst();
  }

  @Override
  public <S extends Statement> List<Revision<S>> all(StatementType<S> type, Position position) {
    return shown(type, query(type, position, "order by key.revision")).toList();
  }

  private <S extends Statement> Stream<Revision<S>> shown(
      StatementType<S> type, SelectionQuery<? extends RevisionEntity> query) {
    return hidings.shown(query.stream().map(it -> it.revision(type)).toList()).stream();
  }

  private SelectionQuery<? extends RevisionEntity> query(
      StatementType<?> type, Position position, String rest) {
    Class<? extends RevisionEntity> entity = Objects.requireNonNull(ENTITIES.get(type));
    return session
        .createSelectionQuery(
            "from %s where key.subject = :subject and key.quarter = :quarter %s"
                .formatted(entity.getSimpleName(), rest),
            entity)
        .setParameter("subject", position.subject())
        .setParameter("quarter", position.quarter().toString());
  }
}

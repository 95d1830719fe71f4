package org.goldenthread.outturns.submission.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
@ApplicationScoped
class StoredRevisions implements Revisions {

  private static final Map<StatementType<?>, Class<? extends RevisionEntity<?>>> ENTITIES =
      Map.of(
          Outturn.TYPE, OutturnRevision.class,
          Commentary.TYPE, CommentaryRevision.class,
          InitiativeProgress.TYPE, ProgressRevision.class,
          Comparators.TYPE, ComparatorsRevision.class,
          ServiceSummary.TYPE, ServiceSummaryRevision.class);

  private final Session session;
  private final HidingTable hidings;

  StoredRevisions(Session session, HidingTable hidings) {
    this.session = session;
    this.hidings = hidings;
  }

  @Override
  public <S extends Statement> Optional<Revision<S>> latest(
      StatementType<S> type, Position position) {
    return shown(query(type, position, "order by key.revision desc").setMaxResults(1));
  }

  @Override
  public <S extends Statement> Optional<Revision<S>> asOf(
      StatementType<S> type, Position position, Instant at) {
    return shown(
        query(type, position, "and recordedAt <= :at order by key.revision desc")
            .setParameter("at", at)
            .setMaxResults(1));
  }

  @Override
  public <S extends Statement> List<Revision<S>> all(StatementType<S> type, Position position) {
    return hidings.shown(
        query(type, position, "order by key.revision").stream()
            .<Revision<S>>map(RevisionEntity::revision)
            .toList());
  }

  private <S extends Statement> Optional<Revision<S>> shown(
      SelectionQuery<? extends RevisionEntity<S>> query) {
    return hidings
        .shown(
            query.uniqueResultOptional().stream()
                .<Revision<S>>map(RevisionEntity::revision)
                .toList())
        .stream()
        .findFirst();
  }

  private <S extends Statement> SelectionQuery<? extends RevisionEntity<S>> query(
      StatementType<S> type, Position position, String rest) {
    Class<? extends RevisionEntity<S>> entity = entity(type);
    return session
        .createSelectionQuery(
            "from %s where key.subject = :subject and key.quarter = :quarter %s"
                .formatted(entity.getSimpleName(), rest),
            entity)
        .setParameter("subject", position.subject())
        .setParameter("quarter", position.quarter().toString());
  }

  @SuppressWarnings("unchecked") // the map says so
  private static <S extends Statement> Class<? extends RevisionEntity<S>> entity(
      StatementType<S> type) {
    return (Class<? extends RevisionEntity<S>>) Objects.requireNonNull(ENTITIES.get(type));
  }
}

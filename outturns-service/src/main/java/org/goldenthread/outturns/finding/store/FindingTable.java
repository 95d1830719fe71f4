package org.goldenthread.outturns.finding.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.finding.FindingLedger;
import org.goldenthread.outturns.finding.FindingQuery;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Findings: each state is added to the history, and the latest one copied for lists. */
@Singleton
final class FindingTable implements FindingLedger {

  private static final String ABOUT =
      """
      select * from finding
      where subject_kind = :kind and subject = any(cast(:subjects as text[])) order by id
      """;
  private static final String FIND = "select * from finding where id = :id";
  private static final String REVISIONS =
      "select * from finding_revision where id = :id order by revision";
  private static final String LIST =
      """
      select * from finding
      where (cast(:state as text) is null or state = :state)
        and (cast(:quarter as text) is null or quarter = :quarter)
        and (cast(:directorate as text) is null or directorate = :directorate)
        and (cast(:rule as text) is null or rule = :rule)
        and (cast(:after as text) is null or id > :after)
      order by id limit :limit
      """;
  private static final String COLUMNS =
      """
      (id, revision, subject_kind, subject, quarter, rule, detail, directorate, state, reason,
       raised_at, raised_by, recorded_at, recorded_by)
      values (:id, :revision, :kind, :subject, :quarter, :rule, :detail, :directorate, :state,
       :reason, :raisedAt, :raisedBy, :changedAt, :changedBy)
      """;
  private static final String ADD = "insert into finding_revision " + COLUMNS;
  private static final String COPY =
      "insert into finding "
          + COLUMNS
          + """
          on conflict (id) do update set revision = excluded.revision, detail = excluded.detail,
            directorate = excluded.directorate, state = excluded.state, reason = excluded.reason,
            recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
          """;

  private final Jdbi jdbi;

  FindingTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<TrackedFinding> about(ReferenceKind kind, Collection<String> subjects) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ABOUT)
                .bind("kind", kind.name())
                .bindArray("subjects", String.class, subjects)
                .map(new FindingRow())
                .list());
  }

  @Override
  public Optional<TrackedFinding> find(String id) {
    return jdbi.withHandle(
        handle -> handle.createQuery(FIND).bind("id", id).map(new FindingRow()).findOne());
  }

  @Override
  public List<TrackedFinding> revisions(String id) {
    return jdbi.withHandle(
        handle -> handle.createQuery(REVISIONS).bind("id", id).map(new FindingRow()).list());
  }

  @Override
  public List<TrackedFinding> list(FindingQuery query) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LIST)
                .bind("state", query.state().map(Enum::name).orElse(null))
                .bind("quarter", query.quarter().map(Object::toString).orElse(null))
                .bind("directorate", query.directorate().orElse(null))
                .bind("rule", query.rule().orElse(null))
                .bind("after", query.after().orElse(null))
                .bind("limit", query.limit())
                .map(new FindingRow())
                .list());
  }

  @Override
  public void keep(List<TrackedFinding> changed) {
    jdbi.useHandle(
        handle -> {
          write(handle, ADD, changed);
          write(handle, COPY, changed);
        });
  }

  private static void write(Handle handle, String sql, List<TrackedFinding> changed) {
    PreparedBatch batch = handle.prepareBatch(sql);
    for (TrackedFinding finding : changed) {
      bindPlace(batch, finding);
      batch
          .bind("revision", finding.revision())
          .bind("detail", finding.finding().detail())
          .bind("directorate", finding.directorate().orElse(null))
          .bind("state", finding.state().name())
          .bind("reason", finding.reason().orElse(null))
          .bind("raisedAt", finding.raised().at())
          .bind("raisedBy", finding.raised().by())
          .bind("changedAt", finding.changed().at())
          .bind("changedBy", finding.changed().by())
          .add();
    }
    batch.execute();
  }

  private static void bindPlace(PreparedBatch batch, TrackedFinding finding) {
    batch
        .bind("id", finding.id())
        .bind("kind", finding.kind().name())
        .bind("subject", finding.position().subject())
        .bind("quarter", finding.position().quarter().toString())
        .bind("rule", finding.finding().rule());
  }
}

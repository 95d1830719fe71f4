package org.goldenthread.outturns.intake.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.kit.sql.Question;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.kit.time.Background;
import org.goldenthread.outturns.hiding.store.HidingTable;
import org.goldenthread.outturns.intake.Receipt;
import org.goldenthread.outturns.intake.Receipts;
import org.goldenthread.outturns.submission.Outcome.Effect;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.store.RevisionSql;

/**
 * Receipts of the last seven days. Who submits with a key locks it first; lock and find are two
 * statements, because a statement sees what was committed before it began to wait.
 */
@Singleton
record ReceiptTable(RoundTrips database, HidingTable hidings, Background background, Clock clock)
    implements Receipts {

  private static final Duration KEPT = Duration.ofDays(7);
  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
  private static final String ADD =
      """
      insert into receipt
        (submitted_by, key, row_number, digest, recorded_at, effect, subject, quarter, revision)
      select ?, ?, row_number, digest, ?, effect, subject, quarter, revision
      from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
        as added(row_number, digest, effect, subject, quarter, revision)
      on conflict (submitted_by, key, row_number) do update
      set digest = excluded.digest, recorded_at = excluded.recorded_at, effect = excluded.effect,
          subject = excluded.subject, quarter = excluded.quarter, revision = excluded.revision
      """;
  private static final String FORGET = "delete from receipt where recorded_at < ?";

  void begin(@Observes StartupEvent started) {
    background.every(
        PAUSE,
        () ->
            database.ask(
                List.of(Question.ofLock(Sql.of(FORGET).with(clock.instant().minus(KEPT))))));
  }

  @Override
  public <S extends Statement> Map<Integer, Answered<S>> hold(
      StatementType<S> type, Receipt.Key key, int from, int count, Instant at) {
    Map<Integer, Answered<S>> found = new LinkedHashMap<>();
    database.ask(
        List.of(
            Question.ofLock(Sql.of(LOCK).with(key.submitter() + " " + key.chosen())),
            new Question(
                find(type)
                    .with(key.submitter())
                    .with(key.chosen())
                    .with(from)
                    .with(from + count)
                    .with(at.minus(KEPT)),
                row -> found.put(row.getInt("row_number"), answered(type, row)))));
    return shown(found);
  }

  /** A repetition is told no more of its first answer than anybody else is. */
  private <S extends Statement> Map<Integer, Answered<S>> shown(Map<Integer, Answered<S>> found) {
    Iterator<Revision<S>> shown =
        hidings
            .shown(found.values().stream().flatMap(it -> it.revision().stream()).toList())
            .iterator();
    found.replaceAll(
        (row, it) ->
            new Answered<>(it.digest(), it.effect(), it.revision().map(stored -> shown.next())));
    return found;
  }

  private static Sql find(StatementType<?> type) {
    return Sql.of(
        """
        select receipt.row_number, receipt.digest, receipt.effect, said.*
        from receipt left join %s_revision said using (subject, quarter, revision)
        where submitted_by = ? and key = ? and row_number >= ? and row_number < ?
          and receipt.recorded_at >= ?
        """
            .formatted(type.name()));
  }

  private static <S extends Statement> Answered<S> answered(StatementType<S> type, ResultSet row)
      throws SQLException {
    return new Answered<>(
        row.getString("digest"),
        Effect.valueOf(row.getString("effect")),
        row.getString("document") == null
            ? Optional.empty()
            : Optional.of(RevisionSql.read(type, row)));
  }

  @Override
  public void add(List<Receipt> receipts, Instant at) {
    if (receipts.isEmpty()) {
      return;
    }
    Receipt.Key key = receipts.getFirst().key();
    database.change(
        Sql.of(ADD)
            .with(key.submitter())
            .with(key.chosen())
            .with(at)
            .withAll("int", receipts, Receipt::row)
            .withAll("text", receipts, Receipt::digest)
            .withAll("text", receipts, Receipt::effect)
            .withAll("text", receipts, it -> it.position().subject())
            .withAll("text", receipts, it -> it.position().quarter())
            .withAll("bigint", receipts, Receipt::revision));
  }
}

package org.goldenthread.outturns.intake.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.outturns.intake.Receipt;
import org.goldenthread.outturns.intake.Receipts;
import org.goldenthread.outturns.submission.Outcome.Effect;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Jdbi;

/**
 * Receipts of the last seven days. Submissions with the same key wait for each other by an advisory
 * lock; find and lock are two statements, because a statement sees what was committed before it
 * began to wait.
 */
@Singleton
final class ReceiptTable implements Receipts {

  private static final Duration KEPT = Duration.ofDays(7);

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended(:submitter || ' ' || :key, 0))";
  private static final String FIND =
      "select * from receipt where submitted_by = :submitter and key = :key";
  private static final String FORGET = "delete from receipt where recorded_at < :before";
  private static final String ADD =
      """
      insert into receipt
        (submitted_by, key, digest, effect, subject, quarter, revision, recorded_at)
      values (:submitter, :key, :digest, :effect, :subject, :quarter, :revision, :at)
      """;

  private final Jdbi jdbi;

  ReceiptTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<Receipt> hold(Receipt.Submission submission) {
    return jdbi.withHandle(
        handle -> {
          handle
              .createQuery(LOCK)
              .bind("submitter", submission.submitter())
              .bind("key", submission.key())
              .mapToMap()
              .one();
          return handle
              .createQuery(FIND)
              .bind("submitter", submission.submitter())
              .bind("key", submission.key())
              .map((row, context) -> receipt(row))
              .findOne();
        });
  }

  @Override
  public void add(Receipt receipt, Instant at) {
    jdbi.useHandle(
        handle -> {
          handle.createUpdate(FORGET).bind("before", at.minus(KEPT)).execute();
          handle
              .createUpdate(ADD)
              .bind("submitter", receipt.submission().submitter())
              .bind("key", receipt.submission().key())
              .bind("digest", receipt.submission().digest())
              .bind("effect", receipt.effect().name())
              .bind("subject", receipt.position().subject())
              .bind("quarter", receipt.position().quarter().toString())
              .bind("revision", receipt.revision())
              .bind("at", at)
              .execute();
        });
  }

  private static Receipt receipt(ResultSet row) throws SQLException {
    return new Receipt(
        new Receipt.Submission(
            row.getString("submitted_by"), row.getString("key"), row.getString("digest")),
        Effect.valueOf(row.getString("effect")),
        new Position(row.getString("subject"), Quarter.parse(row.getString("quarter"))),
        row.getLong("revision"));
  }
}

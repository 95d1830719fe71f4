package org.goldenthread.outturns.intake.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.sql.Question;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.kit.time.Background;
import org.goldenthread.outturns.intake.Receipt;
import org.goldenthread.outturns.intake.Receipts;
import org.goldenthread.outturns.submission.Outcome.Effect;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.Quarter;

/**
 * Receipts of the last seven days. A submission reserves its key by a row without an effect, for
 * which others with the same key wait; find and reserve are two statements, because a statement
 * sees what was committed before it began to wait.
 */
@ApplicationScoped
class ReceiptTable implements Receipts {

  private static final Duration KEPT = Duration.ofDays(7);
  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final String RESERVE =
      """
      insert into receipt (submitted_by, key, digest, recorded_at) values (?, ?, ?, ?)
      on conflict (submitted_by, key) do update
      set digest = excluded.digest, recorded_at = excluded.recorded_at, effect = null
      where receipt.recorded_at < ?
      """;
  private static final String FIND =
      "select * from receipt where submitted_by = ? and key = ? and effect is not null";
  private static final String COMPLETE =
      """
      update receipt set effect = ?, subject = ?, quarter = ?, revision = ?
      where submitted_by = ? and key = ?
      """;
  private static final String FORGET = "delete from receipt where recorded_at < ?";

  private final RoundTrips database;
  private final Background background;
  private final Clock clock;

  ReceiptTable(RoundTrips database, Background background, Clock clock) {
    this.database = database;
    this.background = background;
    this.clock = clock;
  }

  void begin(@Observes StartupEvent started) {
    background.every(
        PAUSE,
        () ->
            database.ask(
                List.of(Question.ofLock(Sql.of(FORGET).with(clock.instant().minus(KEPT))))));
  }

  @Override
  public Optional<Receipt> reserve(Receipt.Submission submission, Instant at) {
    List<Receipt> found = new ArrayList<>();
    database.change(
        Sql.of(RESERVE)
            .with(submission.submitter())
            .with(submission.key())
            .with(submission.digest())
            .with(at)
            .with(at.minus(KEPT)));
    database.ask(
        List.of(
            new Question(
                Sql.of(FIND).with(submission.submitter()).with(submission.key()),
                row -> found.add(receipt(row)))));
    return found.stream().findFirst();
  }

  @Override
  public void complete(Receipt receipt) {
    database.change(
        Sql.of(COMPLETE)
            .with(receipt.effect().name())
            .with(receipt.position().subject())
            .with(receipt.position().quarter().toString())
            .with(receipt.revision())
            .with(receipt.submission().submitter())
            .with(receipt.submission().key()));
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

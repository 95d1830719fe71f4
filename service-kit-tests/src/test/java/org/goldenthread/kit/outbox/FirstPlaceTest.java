package org.goldenthread.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where the relay looks, beside transactions that stay open. */
class FirstPlaceTest {

  @RegisterExtension private static final RelayFixture REAL = new RelayFixture();
  private static final Duration UNTIL_PLACES_SETTLE = Duration.ofSeconds(4);
  private static final int MANY = 20_000;

  @Test
  void shouldPublishWhatWasCommittedLateBeforeTheNextOfItsKey() throws Exception {
    REAL.makeTopic("late");
    OutboxPublishing instance = REAL.instance("late");
    try (Connection late = open()) {
      late.createStatement()
          .execute(
              """
              insert into outbox (id, aggregatetype, aggregateid, type, payload, time)
              values (gen_random_uuid(), 'late', 'other', 'type', '3', now())
              """);
      REAL.append("late", 1, 1);
      REAL.publishAll(instance);
      look(instance, UNTIL_PLACES_SETTLE);
      REAL.append("late", 2, 2);
      REAL.publishAll(instance);
      look(instance, UNTIL_PLACES_SETTLE);
      late.commit();
    }
    REAL.append("late", 4, 4);

    REAL.publishAll(instance);

    assertThat(REAL.published("late", 4)).containsExactly("1", "2", "3", "4");
  }

  @Test
  void shouldNotWalkWhatItPublishedWhileAnOldSnapshotKeepsIt() throws Exception {
    REAL.makeTopic("many");
    OutboxPublishing instance = REAL.instance("many");
    try (Connection old = open()) {
      old.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      old.createStatement().execute("select count(*) from outbox");
      REAL.execute(
          """
          insert into outbox (id, aggregatetype, aggregateid, type, payload, time)
          select gen_random_uuid(), 'many', 'key', 'type', '1', now()
          from generate_series(1, %d)
          """
              .formatted(MANY));
      REAL.publishAll(instance);
      look(instance, UNTIL_PLACES_SETTLE);

      long before = blocksRead();
      look(instance, Duration.ZERO);

      assertThat(blocksRead() - before).isPositive().isLessThan(MANY / 1_000);
      old.rollback();
    }
  }

  private static Connection open() throws SQLException {
    Connection connection = REAL.database.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  /** At least once, and what it read is counted at once. */
  private static void look(OutboxPublishing instance, Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    try (Connection connection = REAL.database.getConnection()) {
      do {
        instance.once(connection);
        connection.createStatement().execute("select pg_stat_force_next_flush()");
        Thread.sleep(100);
      } while (System.nanoTime() < end);
    }
  }

  private static long blocksRead() throws SQLException {
    try (Connection connection = REAL.database.getConnection();
        var result =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select heap_blks_hit + heap_blks_read + idx_blks_hit + idx_blks_read
                    from pg_statio_user_tables where relname = 'outbox'
                    """)) {
      result.next();
      return result.getLong(1);
    }
  }
}

package org.goldenthread.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where in the outbox a look begins. While an old snapshot is open PostgreSQL keeps every deleted
 * event, and a look from the lowest place would walk all of them, each time.
 *
 * <p>A place is given before its event is committed, so that one below the last that was published
 * may still appear. But whoever was given a place locks the table until its transaction ends: once
 * all have ended who did so while a place had been published, every place up to that one is to be
 * seen or never will be.
 */
final class FirstPlace {

  private static final long EVERY = Duration.ofSeconds(1).toNanos();
  private static final long WHOLE = Duration.ofMinutes(1).toNanos();
  private static final String APPENDING =
      """
      select virtualtransaction from pg_locks
      where relation = 'outbox'::regclass and mode = 'RowExclusiveLock'
        and pid is distinct from pg_backend_pid()
      """;

  private long first;
  private long published;
  private long settled;
  private long watched;
  private Set<String> appending = Set.of();
  private long asked = System.nanoTime();
  private long whole = asked;

  /** For the look that follows; from the lowest place each minute, whatever is known. */
  long find(Connection connection) throws SQLException {
    long now = System.nanoTime();
    if (now - whole >= WHOLE) {
      whole = now;
      first = 0;
    } else if (published >= first && now - asked >= EVERY) {
      asked = now;
      settle(appending(connection));
    }
    return first;
  }

  private void settle(Set<String> now) {
    if (Collections.disjoint(appending, now)) {
      settled = watched;
      watched = published;
      appending = now;
    }
  }

  private static Set<String> appending(Connection connection) throws SQLException {
    Set<String> found = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(APPENDING);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  /** These are the first that the look found. */
  void found(List<OutboxTable.Row> rows) {
    long next = settled + 1;
    first = Math.max(first, rows.isEmpty() ? next : Math.min(next, rows.getFirst().seq()));
  }

  /** The broker has these. */
  void published(List<OutboxTable.Row> rows) {
    published = Math.max(published, rows.getLast().seq());
  }
}

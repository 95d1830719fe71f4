package org.goldenthread.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * Says which of a service's instances publishes: whoever took the one row last and said so again in
 * time, by the database's clock. A leader that hangs or is gone loses it by doing nothing. That two
 * may believe to lead for a moment does no harm: the broker takes events from the one that began
 * last (see {@link EventTransactions}).
 */
final class Lease {

  private static final String TAKE =
      """
      insert into outbox_lease as lease (holder, until)
      values (?, now() + ? * interval '1 millisecond')
      on conflict (one) do update
        set holder = excluded.holder,
            until = excluded.until,
            epoch = lease.epoch + case when lease.holder = excluded.holder then 0 else 1 end
        where lease.holder = excluded.holder or lease.until < now()
      """;
  private static final String GIVE_UP = "update outbox_lease set until = now() where holder = ?";
  private static final int RENEWALS_PER_LEASE = 3;

  private final UUID holder;
  private final Duration length;
  private boolean held;
  private long renewedAt;

  Lease(UUID holder, Duration length) {
    this.holder = holder;
    this.length = length;
  }

  /** Takes it or keeps it; asks the database only when it is time to. */
  boolean holds(Connection connection) throws SQLException {
    long now = System.nanoTime();
    if (!held || now - renewedAt > length.toNanos() / RENEWALS_PER_LEASE) {
      held = false;
      held = take(connection);
      renewedAt = now;
    }
    return held;
  }

  /** Asks the database again at the next question. */
  void doubt() {
    held = false;
  }

  private boolean take(Connection connection) throws SQLException {
    try (PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setObject(1, holder);
      take.setLong(2, length.toMillis());
      return take.executeUpdate() == 1;
    }
  }

  /** Lets another instance lead at once. */
  void giveUp(Connection connection) throws SQLException {
    doubt();
    try (PreparedStatement giveUp = connection.prepareStatement(GIVE_UP)) {
      giveUp.setObject(1, holder);
      giveUp.executeUpdate();
    }
  }
}

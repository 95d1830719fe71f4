package org.goldenthread.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.time.Rhythm;
import org.jboss.logging.Logger;

/**
 * Publishes a batch at a time, oldest first. Sent and deleted are two steps: whatever happens in
 * between, the batch is sent again, and consumers pass over what they have seen. An event may be
 * committed behind one with a higher place that was published already, and the next of its key may
 * follow at once: each look begins where none can appear any more (see {@link FirstPlace}).
 */
final class OutboxPublishing {

  private static final Logger LOG = Logger.getLogger(OutboxPublishing.class);
  private static final int LOOKS_PER_LEASE = 12;

  private final OutboxTable table;
  private final EventTransactions broker;
  private final Lease lease;
  private final OutboxSettings settings;
  private final Rhythm rhythm;
  private FirstPlace place = new FirstPlace();
  private int oneByOne;

  OutboxPublishing(
      OutboxTable table, EventTransactions broker, Lease lease, OutboxSettings settings) {
    this.table = table;
    this.broker = broker;
    this.lease = lease;
    this.settings = settings;
    this.rhythm = new Rhythm(settings.gather(), System::nanoTime);
  }

  /**
   * Publishes a batch if this instance leads. The order of the steps matters: what is read after
   * the broker has shut out the other instances cannot be sent by them any more.
   *
   * @return how long to wait for the next
   */
  Duration once(Connection connection) throws SQLException {
    if (!lease.holds(connection)) {
      broker.close();
      return settings.lease().dividedBy(LOOKS_PER_LEASE);
    }
    broker.begin();
    List<OutboxTable.Row> rows =
        table.oldest(connection, place.find(connection), oneByOne > 0 ? 1 : settings.batch());
    place.found(rows);
    if (rows.isEmpty()) {
      oneByOne = 0;
      return settings.poll();
    }
    return publish(connection, rows);
  }

  private Duration publish(Connection connection, List<OutboxTable.Row> rows) throws SQLException {
    Optional<String> refusal = broker.send(rows);
    if (refusal.isPresent()) {
      refused(connection, rows, refusal.get());
      return Duration.ZERO;
    }
    table.delete(connection, rows);
    place.published(rows);
    oneByOne = Math.max(0, oneByOne - 1);
    return rows.size() < settings.batch() && oneByOne == 0 ? rhythm.pause() : Duration.ZERO;
  }

  /** Of a batch with an event that the broker will not take, each is sent alone to find it. */
  private void refused(Connection connection, List<OutboxTable.Row> rows, String reason)
      throws SQLException {
    if (rows.size() == 1) {
      setAside(connection, rows.getFirst(), reason);
    } else {
      oneByOne = rows.size();
    }
  }

  private void setAside(Connection connection, OutboxTable.Row row, String reason)
      throws SQLException {
    table.setAside(connection, row, reason);
    LOG.errorf(
        "Event refused by the broker, kept in outbox_refused topic=%s key=%s seq=%d reason=%s",
        row.event().topic(), row.event().key(), row.seq(), reason);
  }

  /** After a failure nothing is certain: who leads, what was published, and by which database. */
  void doubt() {
    place = new FirstPlace();
    lease.doubt();
  }

  /** Lets another instance go on at once. */
  void end(Connection connection) throws SQLException {
    broker.close();
    lease.giveUp(connection);
  }
}

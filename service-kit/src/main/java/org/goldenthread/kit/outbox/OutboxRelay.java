package org.goldenthread.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.goldenthread.kit.kafka.EventProducers;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the outbox in order. Of all instances of a service one leads; the others look now and
 * then whether they may. A failure is tried again for ever: an event stays in the table until the
 * broker has it.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final DataSource database;
  private final OutboxSettings settings;
  private final OutboxPublishing publishing;
  private final Semaphore work = new Semaphore(0);
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  OutboxRelay(
      DataSource database, OutboxTable table, OutboxSettings settings, EventProducers producers) {
    this.database = database;
    this.settings = settings;
    this.publishing =
        new OutboxPublishing(
            table,
            new EventTransactions(producers::transactional),
            new Lease(UUID.randomUUID(), settings.lease()),
            settings);
  }

  void start(@Observes StartupEvent event) {
    if (settings.relay()) {
      running = true;
      startThread();
    }
  }

  /** Nothing may end the thread but the end of the service: nobody would publish any more. */
  private void startThread() {
    thread =
        Thread.ofPlatform()
            .name("outbox-relay")
            .daemon()
            .uncaughtExceptionHandler(
                (dead, error) -> {
                  LOG.error("The outbox's thread ended, another is started", error);
                  startThread();
                })
            .start(this::run);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    work.release();
    Thread last = thread;
    if (last != null) {
      last.join(GRACE);
    }
  }

  /** Tells that there is something to publish. */
  void wake() {
    work.release();
  }

  private void run() {
    while (running) {
      try (RelayConnection connection = new RelayConnection(database)) {
        while (running) {
          pause(publishing.once(connection.open()));
        }
        publishing.end(connection.open());
      } catch (SQLException | RuntimeException e) {
        LOG.warnf(e, "Outbox not published, trying again retry=%s", settings.retry());
        publishing.doubt();
        pause(settings.retry());
      }
    }
  }

  private void pause(Duration longest) {
    try {
      if (longest.compareTo(settings.gather()) <= 0) {
        Thread.sleep(longest);
      } else if (work.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        work.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  /**
   * The connection that the relay keeps, so that it publishes also while all others are taken. Its
   * deletes do not wait for the disk: after a power cut events that the broker has are sent again.
   * It gives up on a database that does not answer.
   */
  static final class RelayConnection implements AutoCloseable {

    private static final int ANSWER_WITHIN = Math.toIntExact(Duration.ofSeconds(20).toMillis());

    private final Connection connection;

    RelayConnection(DataSource database) throws SQLException {
      this.connection = database.getConnection();
      connection.setAutoCommit(true);
      connection.setNetworkTimeout(Runnable::run, ANSWER_WITHIN);
      execute("set synchronous_commit = off");
    }

    Connection open() {
      return connection;
    }

    private void execute(String statement) throws SQLException {
      try (Statement one = connection.createStatement()) {
        one.execute(statement);
      }
    }

    /** Gives it back as it was. */
    @Override
    public void close() throws SQLException {
      try (connection) {
        if (!connection.isClosed()) {
          execute("reset synchronous_commit");
          connection.setNetworkTimeout(Runnable::run, 0);
        }
      }
    }
  }
}

package org.goldenthread.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox in order. Of all instances of a service one leads, by an advisory lock that
 * the database frees when its holder dies; the others look now and then whether they may. A failure
 * is tried again for ever: an event stays in the table until the broker has it.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final String LEAD = "select pg_try_advisory_lock(hashtext('outbox-relay'))";

  private final DataSource database;
  private final OutboxBatch batch;
  private final OutboxSettings settings;
  private final Semaphore work = new Semaphore(0);
  private volatile boolean running;

  OutboxRelay(DataSource database, OutboxBatch batch, OutboxSettings settings) {
    this.database = database;
    this.batch = batch;
    this.settings = settings;
  }

  void start(@Observes StartupEvent event) {
    if (settings.relay()) {
      running = true;
      Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    wake();
  }

  /** Tells that there is something to publish. */
  void wake() {
    work.release();
  }

  private void run() {
    while (running) {
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(true);
        if (leads(connection)) {
          publishWhileRunning(connection);
        }
        pause(settings.poll());
      } catch (SQLException | RuntimeException e) {
        LOG.warnf(e, "Outbox not published, trying again retry=%s", settings.retry());
        pause(settings.retry());
      }
    }
  }

  private static boolean leads(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(LEAD)) {
      return result.next() && result.getBoolean(1);
    }
  }

  private void publishWhileRunning(Connection connection) throws SQLException {
    try {
      while (running) {
        if (batch.publish(connection) < settings.batch()) {
          pause(settings.poll());
        }
      }
    } finally {
      unlock(connection);
    }
  }

  private static void unlock(Connection connection) throws SQLException {
    if (!connection.isClosed()) {
      try (var statement = connection.createStatement()) {
        statement.execute("select pg_advisory_unlock_all()");
      }
    }
  }

  private void pause(Duration longest) {
    try {
      if (work.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        work.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}

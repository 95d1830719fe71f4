package org.goldenthread.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The connection that the relay keeps, so that it publishes also while all others are taken. Its
 * deletes do not wait for the disk: after a power cut events that the broker has are sent again. It
 * gives up on a database that does not answer.
 */
final class RelayConnection implements AutoCloseable {

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

package org.goldenthread.launcher.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.goldenthread.launcher.process.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * A database of a running system, asked by its superuser.
 *
 * @param server that it belongs to
 * @param name as its service is named
 */
public record Database(PostgresServer server, String name) {

  private static final int FETCHED = 500;

  /** Reads one row. */
  @FunctionalInterface
  public interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Everything that a question finds. */
  public <T> List<T> all(String sql, Reading<T> reading) {
    List<T> all = new ArrayList<>();
    each(sql, row -> all.add(reading.read(row)));
    return all;
  }

  /** Reads the rows that a question finds one after the other, however many there are. */
  public void each(String sql, Reading<?> reading) {
    inTransaction(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            ResultSet found = statement.executeQuery(sql);
            while (found.next()) {
              reading.read(found);
            }
          }
        });
  }

  /** Runs statements in one transaction. */
  public void run(List<String> statements) {
    inTransaction(
        connection -> {
          try (var statement = connection.createStatement()) {
            for (String sql : statements) {
              statement.execute(sql);
            }
          }
        });
  }

  /** What a function answers, in a transaction of its own; empty if it is nothing. */
  public Optional<String> call(String sql, String... arguments) {
    AtomicReference<@Nullable String> answer = new AtomicReference<>();
    inTransaction(
        connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            for (int each = 0; each < arguments.length; each++) {
              statement.setString(each + 1, arguments[each]);
            }
            ResultSet found = statement.executeQuery();
            answer.set(found.next() ? found.getString(1) : null);
          }
        });
    return Optional.ofNullable(answer.get());
  }

  private void inTransaction(Work work) {
    try (Connection connection = server.connect(name)) {
      connection.setAutoCommit(false);
      work.with(connection);
      connection.commit();
    } catch (SQLException e) {
      throw new CannotStart(
          "The database %s does not answer: %s".formatted(name, e.getMessage()), e);
    }
  }

  @FunctionalInterface
  private interface Work {
    void with(Connection connection) throws SQLException;
  }
}

package org.goldenthread.launcher.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.goldenthread.launcher.process.CannotStart;

/** A database, whose owner makes its tables and whose user may only use them. */
record DatabaseWithOwner(PostgresServer server, String name) {

  void make(String password, String ownerPassword) {
    try (Connection connection = server.connect(PostgresCluster.SUPERUSER)) {
      String user = quoted(name);
      String owner = quoted(PostgresServer.owner(name));
      makeRole(connection, name, password);
      makeRole(connection, PostgresServer.owner(name), ownerPassword);
      if (exists(connection, "select 1 from pg_database where datname = ?", name)) {
        try (Connection inside = server.connect(name)) {
          run(inside, "reassign owned by %s to %s".formatted(user, owner));
        }
      } else {
        run(connection, "create database %s owner %s".formatted(user, owner));
        run(connection, "revoke all on database %s from public".formatted(user));
      }
      run(connection, "grant connect on database %s to %s".formatted(user, user));
    } catch (SQLException e) {
      throw new CannotStart(
          "The database %s could not be made: %s".formatted(name, e.getMessage()), e);
    }
  }

  private static void makeRole(Connection connection, String name, String password)
      throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
      run(connection, "create role %s login".formatted(quoted(name)));
    }
    run(
        connection,
        "alter role %s password '%s'".formatted(quoted(name), password.replace("'", "''")));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean exists(Connection connection, String sql, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}

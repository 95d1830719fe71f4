package org.goldenthread.indicators.testing;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.goldenthread.testkit.RealServers;

/** Statements of tests, past the service. */
@ApplicationScoped
public class Sql {

  private static final List<String> HISTORIES = List.of("definition", "target", "revision");

  private final DataSource database;

  Sql(DataSource database) {
    this.database = database;
  }

  /** Executes statements one after the other, as whom the tables belong to. */
  public void execute(String... statements) {
    try (Connection connection = RealServers.asOwner()) {
      for (String statement : statements) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
          prepared.execute();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** Executes a statement as the service does. */
  public void executeAsService(String statement) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * Removes everything but scoring policies and schemes of official series, past the rule that
   * nothing is removed.
   */
  public void emptyTheSystem() {
    execute(
        triggers("disable"),
        "truncate definition, target",
        "delete from revision where kind not in ('scoring-policy', 'series-scheme')",
        "delete from present_revision where kind not in ('scoring-policy', 'series-scheme')",
        triggers("enable"));
  }

  private static String triggers(String state) {
    return HISTORIES.stream()
        .map(table -> "alter table %s %s trigger user;".formatted(table, state))
        .collect(joining());
  }

  /** The first column of every row. */
  public List<String> texts(String query, String value) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(query)) {
      prepared.setString(1, value);
      List<String> texts = new ArrayList<>();
      try (ResultSet result = prepared.executeQuery()) {
        while (result.next()) {
          texts.add(result.getString(1));
        }
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}

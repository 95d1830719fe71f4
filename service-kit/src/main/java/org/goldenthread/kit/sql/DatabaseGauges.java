package org.goldenthread.kit.sql;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Numbers of the database that operators watch, counted when they are asked for, over a connection
 * of their own: they are told while all others are taken.
 */
@ApplicationScoped
public class DatabaseGauges {

  private final DataSource database;

  /** Asks this database. */
  public DatabaseGauges(@io.quarkus.agroal.DataSource("watch") DataSource database) {
    this.database = database;
  }

  /** Shows what a query without parameters answers. */
  public void show(MeterRegistry metrics, String name, String description, String query) {
    Gauge.builder(name, () -> ask(query)).description(description).register(metrics);
  }

  /** Zero without a row; not a number while the database does not answer. */
  public double ask(String query) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query);
        var result = statement.executeQuery()) {
      return result.next() ? result.getDouble(1) : 0;
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}

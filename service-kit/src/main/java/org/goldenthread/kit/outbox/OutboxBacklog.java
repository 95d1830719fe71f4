package org.goldenthread.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells operators how many events wait for the broker: {@code outbox_backlog}. */
@ApplicationScoped
final class OutboxBacklog {

  private final DataSource database;
  private final MeterRegistry metrics;

  OutboxBacklog(DataSource database, MeterRegistry metrics) {
    this.database = database;
    this.metrics = metrics;
  }

  void register(@Observes StartupEvent event) {
    Gauge.builder("outbox.backlog", this, OutboxBacklog::size)
        .description("Events committed and not yet acknowledged by the broker")
        .register(metrics);
  }

  private double size() {
    try (var connection = database.getConnection();
        var count = connection.prepareStatement("select count(*) from outbox");
        var result = count.executeQuery()) {
      return result.next() ? result.getLong(1) : 0;
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}

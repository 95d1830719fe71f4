package org.goldenthread.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells operators how many events wait for the broker, {@code outbox_backlog}, for how long the
 * first has, {@code outbox_age_seconds}, and how many it refused, {@code outbox_refused}. A service
 * whose oldest event waits for too long is not ready: what it accepts reaches nobody.
 */
@Readiness
@ApplicationScoped
class OutboxBacklog implements HealthCheck {

  private static final String BACKLOG = "select count(*) from outbox";
  private static final String REFUSED = "select count(*) from outbox_refused";
  private static final String AGE =
      """
      select extract(epoch from now() - appended) from outbox order by seq limit 1
      """;

  private final DataSource database;
  private final OutboxSettings settings;

  OutboxBacklog(DataSource database, OutboxSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  void register(@Observes StartupEvent event, MeterRegistry metrics) {
    Gauge.builder("outbox.backlog", this, it -> it.number(BACKLOG))
        .description("Events committed and not yet acknowledged by the broker")
        .register(metrics);
    Gauge.builder("outbox.age", this, it -> it.number(AGE))
        .description("How long the event that waits longest for the broker has waited")
        .baseUnit("seconds")
        .register(metrics);
    Gauge.builder("outbox.refused", this, it -> it.number(REFUSED))
        .description("Events that the broker will not take, kept in outbox_refused")
        .register(metrics);
  }

  @Override
  public HealthCheckResponse call() {
    Optional<Duration> age = age();
    boolean moves = age.isPresent() && age.get().compareTo(settings.readyWithin()) <= 0;
    return HealthCheckResponse.named("outbox")
        .status(moves)
        .withData(
            "oldest", age.map(Duration::toString).orElse("unknown: no answer from the database"))
        .build();
  }

  /** How long the oldest event has waited; nothing if the database does not answer. */
  private Optional<Duration> age() {
    double seconds = number(AGE);
    return Double.isNaN(seconds)
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
  }

  private double number(String query) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query);
        var result = statement.executeQuery()) {
      return result.next() ? result.getDouble(1) : 0;
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}

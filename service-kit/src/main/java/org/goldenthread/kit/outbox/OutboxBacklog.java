package org.goldenthread.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.goldenthread.kit.sql.DatabaseGauges;

/**
 * Tells operators how many events wait for the broker, {@code outbox_backlog}, for how long the
 * first has, {@code outbox_age_seconds}, and how many it refused, {@code outbox_refused}. A service
 * whose oldest event waits for too long is not ready: what it accepts reaches nobody.
 */
@Readiness
@Singleton
record OutboxBacklog(DatabaseGauges database, OutboxSettings settings) implements HealthCheck {

  private static final String AGE =
      """
      select extract(epoch from now() - appended) from outbox order by seq limit 1
      """;

  void register(@Observes StartupEvent event, MeterRegistry metrics) {
    database.show(
        metrics,
        "outbox.backlog",
        "Events committed and not yet acknowledged by the broker",
        "select count(*) from outbox");
    database.show(
        metrics,
        "outbox.age.seconds",
        "How long the event that waits longest for the broker has waited",
        AGE);
    database.show(
        metrics,
        "outbox.refused",
        "Events that the broker will not take, kept in outbox_refused",
        "select count(*) from outbox_refused");
  }

  @Override
  public HealthCheckResponse call() {
    Optional<Duration> age = age();
    Duration longest = settings.readyWithin().plus(settings.dropAfter().orElse(Duration.ZERO));
    boolean moves = age.isPresent() && age.get().compareTo(longest) <= 0;
    return HealthCheckResponse.named("outbox")
        .status(moves)
        .withData(
            "oldest", age.map(Duration::toString).orElse("unknown: no answer from the database"))
        .build();
  }

  /** How long the oldest event has waited; nothing if the database does not answer. */
  private Optional<Duration> age() {
    double seconds = database.ask(AGE);
    return Double.isNaN(seconds)
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
  }
}

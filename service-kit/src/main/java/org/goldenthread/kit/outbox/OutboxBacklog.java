package org.goldenthread.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jdbi.v3.core.Jdbi;

/** Tells operators how many events wait for the broker: {@code outbox_backlog}. */
@ApplicationScoped
final class OutboxBacklog {

  private final Jdbi jdbi;
  private final MeterRegistry metrics;

  OutboxBacklog(Jdbi jdbi, MeterRegistry metrics) {
    this.jdbi = jdbi;
    this.metrics = metrics;
  }

  void register(@Observes StartupEvent event) {
    Gauge.builder("outbox.backlog", this, OutboxBacklog::size)
        .description("Events committed and not yet acknowledged by the broker")
        .register(metrics);
  }

  private long size() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from outbox").mapTo(Long.class).one());
  }
}

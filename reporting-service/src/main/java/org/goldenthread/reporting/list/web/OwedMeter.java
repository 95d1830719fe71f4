package org.goldenthread.reporting.list.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.goldenthread.reporting.list.ListOwed;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Quarters;

/** Shows operators how much directorates owe for the newest quarter. */
@Singleton
record OwedMeter(Quarters quarters, ListOwed listOwed) {

  void register(@Observes StartupEvent event, MeterRegistry metrics) {
    Gauge.builder("goldenthread.owed", this::owed)
        .description("Outturns, commentaries, progress and summaries owed for the newest quarter")
        .register(metrics);
  }

  private int owed() {
    return quarters
        .newest()
        .flatMap(quarter -> listOwed.list(quarter, AsOf.NOW))
        .map(owed -> owed.items().size())
        .orElse(0);
  }
}

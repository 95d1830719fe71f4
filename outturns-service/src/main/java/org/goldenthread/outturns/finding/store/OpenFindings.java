package org.goldenthread.outturns.finding.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.goldenthread.kit.sql.DatabaseGauges;

/** Shows operators how many findings nobody has seen to. */
@ApplicationScoped
class OpenFindings {

  void register(@Observes StartupEvent event, MeterRegistry metrics, DatabaseGauges database) {
    database.show(
        metrics,
        "goldenthread.findings.open",
        "Figures that look wrong and that nobody has corrected or explained",
        "select count(*) from finding where state = 'OPEN'");
  }
}

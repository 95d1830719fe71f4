package org.goldenthread.indicators.config;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.goldenthread.indicators.application.InstallBuiltInPolicies;
import org.goldenthread.indicators.domain.Outcome;
import org.jboss.logging.Logger;

/** Brings the built-in scoring policies in before the first request. */
@ApplicationScoped
final class Start {

  private static final Logger LOG = Logger.getLogger(Start.class);

  private final InstallBuiltInPolicies policies;

  Start(InstallBuiltInPolicies policies) {
    this.policies = policies;
  }

  void installPolicies(@Observes StartupEvent event) {
    policies.install().stream()
        .filter(Outcome.Recorded.class::isInstance)
        .map(Outcome.Recorded.class::cast)
        .forEach(recorded -> LOG.infof("Scoring policy installed code=%s", recorded.state().key()));
  }
}

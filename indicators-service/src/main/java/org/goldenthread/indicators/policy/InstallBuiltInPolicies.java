package org.goldenthread.indicators.policy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Precondition;
import org.jboss.logging.Logger;

/**
 * Adopts the scoring policies that the system comes with before the first request, so that a plan
 * can name one at once.
 */
@ApplicationScoped
public class InstallBuiltInPolicies {

  private static final Logger LOG = Logger.getLogger(InstallBuiltInPolicies.class);
  private static final Author BUILT_IN = new Author("built-in", new Precondition.Absent());

  private final BuiltInPolicies builtIn;
  private final AdoptScoringPolicy adoption;

  InstallBuiltInPolicies(BuiltInPolicies builtIn, AdoptScoringPolicy adoption) {
    this.builtIn = builtIn;
    this.adoption = adoption;
  }

  void atStart(@Observes StartupEvent event) {
    install().stream()
        .filter(Outcome.Recorded.class::isInstance)
        .map(Outcome.Recorded.class::cast)
        .forEach(recorded -> LOG.infof("Scoring policy installed code=%s", recorded.state().key()));
  }

  /** Adopts those that are not there; what somebody has changed since stays as it is. */
  public List<Outcome<ScoringPolicy>> install() {
    return builtIn.all().stream().map(policy -> adoption.adopt(policy, BUILT_IN)).toList();
  }
}

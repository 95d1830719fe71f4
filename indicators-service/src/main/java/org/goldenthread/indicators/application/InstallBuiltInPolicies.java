package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.domain.Precondition;
import org.goldenthread.indicators.domain.ScoringPolicy;

/** Adopts the scoring policies that the system comes with, so that a plan can name one at once. */
@ApplicationScoped
public class InstallBuiltInPolicies {

  private static final Author BUILT_IN = new Author("built-in", new Precondition.Absent());

  private final BuiltInPolicies builtIn;
  private final AdoptScoringPolicy adoption;

  InstallBuiltInPolicies(BuiltInPolicies builtIn, AdoptScoringPolicy adoption) {
    this.builtIn = builtIn;
    this.adoption = adoption;
  }

  /** Adopts those that are not there; what somebody has changed since stays as it is. */
  public List<Outcome<ScoringPolicy>> install() {
    return builtIn.all().stream().map(policy -> adoption.adopt(policy, BUILT_IN)).toList();
  }
}

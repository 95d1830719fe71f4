package org.goldenthread.indicators.persistence;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.domain.ScoringPolicy;
import org.jdbi.v3.core.Jdbi;

/** The tables {@code scoring_policy} and {@code scoring_policy_revision}. */
@Singleton
final class ScoringPolicyTable extends DocumentTable<ScoringPolicy> {

  ScoringPolicyTable(Jdbi jdbi) {
    super(jdbi, "scoring_policy", ScoringPolicy.class);
  }
}

package org.goldenthread.indicators.policy.store;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.history.store.DocumentTable;
import org.goldenthread.indicators.policy.ScoringPolicy;
import org.jdbi.v3.core.Jdbi;

/** The tables {@code scoring_policy} and {@code scoring_policy_revision}. */
@Singleton
final class ScoringPolicyTable extends DocumentTable<ScoringPolicy> {

  ScoringPolicyTable(Jdbi jdbi) {
    super(jdbi, "scoring_policy", ScoringPolicy.class);
  }
}

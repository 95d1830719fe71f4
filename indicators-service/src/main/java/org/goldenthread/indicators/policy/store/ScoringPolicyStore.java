package org.goldenthread.indicators.policy.store;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.history.store.DocumentStore;
import org.goldenthread.indicators.policy.ScoringPolicy;

/** Keeps every {@link ScoringPolicy}. */
@Singleton
class ScoringPolicyStore extends DocumentStore<ScoringPolicy, ScoringPolicyRevision> {

  ScoringPolicyStore() {
    super(
        "scoring-policy",
        ScoringPolicyRevision.class,
        ScoringPolicyRevision::new,
        ScoringPolicyRevision::document);
  }
}

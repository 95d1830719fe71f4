package org.goldenthread.indicators.policy.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionStore;
import org.goldenthread.indicators.policy.ScoringPolicy;

/** Keeps every {@link ScoringPolicy}. */
@Singleton
class ScoringPolicyStore extends RevisionStore<ScoringPolicy, ScoringPolicyRevision> {

  ScoringPolicyStore() {
    super("scoring-policy", ScoringPolicyRevision.class);
  }

  @Override
  protected List<ScoringPolicy> contents(List<ScoringPolicyRevision> revisions) {
    return revisions.stream().map(ScoringPolicyRevision::document).toList();
  }

  @Override
  protected ScoringPolicyRevision entity(Revision<ScoringPolicy> revision) {
    return new ScoringPolicyRevision(revision);
  }
}

package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.util.List;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A council plan as it is kept. */
record PlanDocument(
    String code,
    String name,
    String scoringPolicy,
    @Nullable List<PolicyChangeDocument> policyChanges,
    List<PriorityDocument> priorities,
    Instant changedAt) {

  CouncilPlan plan() {
    return new CouncilPlan(
        code,
        name,
        scoringPolicy,
        policyChanges == null
            ? List.of()
            : policyChanges.stream().map(PolicyChangeDocument::change).toList(),
        priorities.stream().map(PriorityDocument::priority).toList(),
        changedAt);
  }

  record PriorityDocument(String code, String name, @Nullable List<NameDocument> names) {

    private CouncilPlan.Priority priority() {
      return new CouncilPlan.Priority(code, name, NameDocument.dated(names));
    }
  }

  record PolicyChangeDocument(Quarter fromQuarter, String scoringPolicy) {

    private CouncilPlan.PolicyChange change() {
      return new CouncilPlan.PolicyChange(fromQuarter, scoringPolicy);
    }
  }
}

package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.util.List;
import org.goldenthread.reporting.domain.CouncilPlan;

/** A council plan as it is kept. */
record PlanDocument(
    String code,
    String name,
    String scoringPolicy,
    List<PriorityDocument> priorities,
    Instant changedAt) {

  CouncilPlan plan() {
    return new CouncilPlan(
        code,
        name,
        scoringPolicy,
        priorities.stream().map(p -> new CouncilPlan.Priority(p.code(), p.name())).toList(),
        changedAt);
  }

  record PriorityDocument(String code, String name) {}
}

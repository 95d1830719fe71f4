package org.goldenthread.indicators.plan.topics;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** The topic {@code council-plan-changed}, keyed by the plan's code. */
@Singleton
final class CouncilPlanChangedPublisher implements Announcer<CouncilPlan> {

  private final Outbox outbox;

  CouncilPlanChangedPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void announce(Revision<CouncilPlan> revision) {
    outbox.append(
        Topic.COUNCIL_PLAN_CHANGED, revision.key(), event(revision), revision.recordedAt());
  }

  private static CouncilPlanChanged event(Revision<CouncilPlan> revision) {
    CouncilPlan plan = revision.content();
    return new CouncilPlanChanged(
        plan.code(),
        revision.number(),
        plan.name(),
        plan.firstYear(),
        plan.lastYear(),
        plan.scoringPolicy(),
        plan.priorities().stream().map(CouncilPlanChangedPublisher::priority).toList(),
        policyChanges(plan),
        revision.recordedAt(),
        revision.recordedBy(),
        revision.reason().orElse(null));
  }

  private static CouncilPlanChanged.Priority priority(CouncilPlan.Priority priority) {
    return new CouncilPlanChanged.Priority(
        priority.code(),
        priority.name(),
        names(priority),
        priority.objectives().stream()
            .map(it -> new CouncilPlanChanged.Objective(it.code(), it.title()))
            .toList());
  }

  /** Left out for one that was never renamed. */
  private static @Nullable List<CouncilPlanChanged.Name> names(CouncilPlan.Priority priority) {
    List<Name> names = priority.renamings();
    boolean always = names.size() == 1 && names.getFirst().effectiveFrom().isEmpty();
    return always
        ? null
        : names.stream()
            .map(it -> new CouncilPlanChanged.Name(it.effectiveFrom().orElse(null), it.name()))
            .toList();
  }

  /** Left out for a plan that one policy scores. */
  private static @Nullable List<CouncilPlanChanged.PolicyChange> policyChanges(CouncilPlan plan) {
    return plan.policyChanges().isEmpty()
        ? null
        : plan.policyChanges().stream()
            .map(it -> new CouncilPlanChanged.PolicyChange(it.fromQuarter(), it.scoringPolicy()))
            .toList();
  }
}

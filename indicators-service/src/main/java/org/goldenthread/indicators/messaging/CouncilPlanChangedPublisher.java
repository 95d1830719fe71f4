package org.goldenthread.indicators.messaging;

import jakarta.inject.Singleton;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.application.Announcer;
import org.goldenthread.indicators.domain.CouncilPlan;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.kit.outbox.Outbox;

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
        revision.recordedAt(),
        revision.recordedBy());
  }

  private static CouncilPlanChanged.Priority priority(CouncilPlan.Priority priority) {
    return new CouncilPlanChanged.Priority(
        priority.code(),
        priority.name(),
        priority.objectives().stream()
            .map(it -> new CouncilPlanChanged.Objective(it.code(), it.title()))
            .toList());
  }
}

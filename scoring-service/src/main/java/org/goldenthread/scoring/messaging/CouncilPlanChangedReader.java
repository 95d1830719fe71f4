package org.goldenthread.scoring.messaging;

import org.apache.kafka.common.utils.Bytes;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.domain.CouncilPlan;
import org.goldenthread.scoring.messaging.Message.PlanChange;
import org.jspecify.annotations.Nullable;

/** Reads {@code council-plan-changed}. */
final class CouncilPlanChangedReader implements EventReader {

  @Override
  public Topic topic() {
    return Topic.COUNCIL_PLAN_CHANGED;
  }

  @Override
  public PlanChange read(@Nullable String key, byte[] value) {
    PlanChange change = change(value);
    EventFacts.keyMustBe(change.code(), key);
    return change;
  }

  /** The change that an event tells of. */
  static PlanChange change(byte[] value) {
    CouncilPlanChanged event = EventJson.read(value, CouncilPlanChanged.class);
    EventFacts.mustBeRevised(event.revision());
    return new PlanChange(
        new CouncilPlan(
            event.code(),
            event.revision(),
            event.firstYear(),
            event.lastYear(),
            event.scoringPolicy()),
        Bytes.wrap(value));
  }
}

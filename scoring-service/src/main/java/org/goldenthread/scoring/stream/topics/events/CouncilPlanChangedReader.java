package org.goldenthread.scoring.stream.topics.events;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.stream.topics.events.Message.PlanChange;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Reads {@code council-plan-changed}. */
public final class CouncilPlanChangedReader implements EventReader {

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
  public static PlanChange change(byte[] value) {
    CouncilPlanChanged event = EventJson.read(value, CouncilPlanChanged.class);
    EventFacts.mustBeRevised(event.revision());
    return new PlanChange(
        new CouncilPlan(
            event.code(),
            event.revision(),
            event.firstYear(),
            event.lastYear(),
            event.scoringPolicy(),
            policyChanges(event)),
        Bytes.wrap(value));
  }

  private static NavigableMap<Quarter, String> policyChanges(CouncilPlanChanged event) {
    NavigableMap<Quarter, String> changes = new TreeMap<>();
    for (CouncilPlanChanged.PolicyChange change :
        requireNonNullElse(event.policyChanges(), List.<CouncilPlanChanged.PolicyChange>of())) {
      if (changes.put(change.fromQuarter(), change.scoringPolicy()) != null) {
        throw new IllegalArgumentException(
            "Council plan %s has two policies from %s"
                .formatted(event.code(), change.fromQuarter()));
      }
    }
    return changes;
  }
}

package org.goldenthread.outturns.reference.topics;

import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.outturns.reference.FollowReferenceData;
import org.goldenthread.outturns.reference.ReferenceKind;

/** The topic {@code council-plan-changed}: which plan a quarter belongs to. */
@Singleton
final class CouncilPlanChangedReader implements RecordReader {

  private final FollowReferenceData follow;

  CouncilPlanChangedReader(FollowReferenceData follow) {
    this.follow = follow;
  }

  @Override
  public Topic topic() {
    return Topic.COUNCIL_PLAN_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Payload<CouncilPlanChanged> payload = Payload.of(record, CouncilPlanChanged.class);
    CouncilPlanChanged event = payload.event();
    follow.follow(ReferenceKind.COUNCIL_PLAN, event.code(), event.revision(), payload.json());
  }
}

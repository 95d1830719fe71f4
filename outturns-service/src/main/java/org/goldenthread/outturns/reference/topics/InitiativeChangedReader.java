package org.goldenthread.outturns.reference.topics;

import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.InitiativeChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.outturns.reference.FollowReferenceData;
import org.goldenthread.outturns.reference.ReferenceKind;

/** The topic {@code initiative-changed}: what progress is reported on. */
@Singleton
final class InitiativeChangedReader implements RecordReader {

  private final FollowReferenceData follow;

  InitiativeChangedReader(FollowReferenceData follow) {
    this.follow = follow;
  }

  @Override
  public Topic topic() {
    return Topic.INITIATIVE_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Payload<InitiativeChanged> payload = Payload.of(record, InitiativeChanged.class);
    InitiativeChanged event = payload.event();
    follow.follow(ReferenceKind.INITIATIVE, event.ref(), event.revision(), payload.json());
  }
}

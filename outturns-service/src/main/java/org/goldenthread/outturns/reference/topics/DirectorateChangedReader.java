package org.goldenthread.outturns.reference.topics;

import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.DirectorateChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.outturns.reference.FollowReferenceData;
import org.goldenthread.outturns.reference.ReferenceKind;

/** The topic {@code directorate-changed}: which directorates there are. */
@Singleton
final class DirectorateChangedReader implements RecordReader {

  private final FollowReferenceData follow;

  DirectorateChangedReader(FollowReferenceData follow) {
    this.follow = follow;
  }

  @Override
  public Topic topic() {
    return Topic.DIRECTORATE_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Payload<DirectorateChanged> payload = Payload.of(record, DirectorateChanged.class);
    DirectorateChanged event = payload.event();
    follow.follow(ReferenceKind.DIRECTORATE, event.code(), event.revision(), payload.json());
  }
}

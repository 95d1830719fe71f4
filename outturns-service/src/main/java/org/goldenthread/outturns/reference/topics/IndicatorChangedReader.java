package org.goldenthread.outturns.reference.topics;

import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.FollowReferenceData;

/** The topic {@code indicator-changed}: what outturns, commentaries and comparators are about. */
@Singleton
final class IndicatorChangedReader implements RecordReader {

  private final FollowReferenceData follow;

  IndicatorChangedReader(FollowReferenceData follow) {
    this.follow = follow;
  }

  @Override
  public Topic topic() {
    return Topic.INDICATOR_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Payload<IndicatorChanged> payload = Payload.of(record, IndicatorChanged.class);
    IndicatorChanged event = payload.event();
    follow.followIndicator(
        event.ref().value(),
        event.revision(),
        payload.json(),
        new Change(event.changedAt(), event.changedBy()));
  }
}

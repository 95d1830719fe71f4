package org.goldenthread.outturns.messaging;

import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.outturns.application.FollowReferenceData;
import org.goldenthread.outturns.domain.ReferenceKind;

/** The topic {@code scoring-policy-changed}: which band is the worst. */
@Singleton
final class ScoringPolicyChangedReader implements RecordReader {

  private final FollowReferenceData follow;

  ScoringPolicyChangedReader(FollowReferenceData follow) {
    this.follow = follow;
  }

  @Override
  public Topic topic() {
    return Topic.SCORING_POLICY_CHANGED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    Payload<ScoringPolicyChanged> payload = Payload.of(record, ScoringPolicyChanged.class);
    ScoringPolicyChanged event = payload.event();
    follow.follow(ReferenceKind.SCORING_POLICY, event.code(), event.revision(), payload.json());
  }
}

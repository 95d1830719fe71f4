package org.goldenthread.outturns.messaging;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.RecordReader;
import org.goldenthread.outturns.application.FollowReferenceData;
import org.goldenthread.outturns.domain.Position;
import org.goldenthread.outturns.domain.Score;

/** The topic {@code outturn-scored}: for which outturns commentary is owed. */
@Singleton
final class OutturnScoredReader implements RecordReader {

  private final FollowReferenceData follow;

  OutturnScoredReader(FollowReferenceData follow) {
    this.follow = follow;
  }

  @Override
  public Topic topic() {
    return Topic.OUTTURN_SCORED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    OutturnScored event = Payload.of(record, OutturnScored.class).event();
    follow.followScore(
        new Score(
            new Position(event.ref().value(), event.quarter()),
            event.revision(),
            Optional.ofNullable(event.score().band()),
            Optional.ofNullable(event.inputs().policy()),
            event.scoredAt()));
  }
}

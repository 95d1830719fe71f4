package org.goldenthread.outturns.reference.topics;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.BreakdownChanged;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.DirectorateChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.InitiativeChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.BatchReader;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.FollowReferenceData;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Replica.State;

/** Reads what others own, and keeps it whole. */
@Singleton
final class ReferenceDataReader implements BatchReader {

  private static final Map<String, Topic> TOPICS =
      Stream.of(
              Topic.COUNCIL_PLAN_CHANGED,
              Topic.DIRECTORATE_CHANGED,
              Topic.INDICATOR_CHANGED,
              Topic.INITIATIVE_CHANGED,
              Topic.BREAKDOWN_CHANGED)
          .collect(Collectors.toMap(Topic::topicName, topic -> topic));

  private final FollowReferenceData follow;

  ReferenceDataReader(FollowReferenceData follow) {
    this.follow = follow;
  }

  @Override
  public Set<Topic> topics() {
    return Set.copyOf(TOPICS.values());
  }

  @Override
  public void apply(List<ConsumerRecord<String, byte[]>> records) {
    follow.follow(records.stream().map(ReferenceDataReader::state).toList());
  }

  private static State state(ConsumerRecord<String, byte[]> record) {
    byte[] value = record.value();
    if (value == null) {
      throw new IllegalArgumentException("A deletion: reference data is never deleted");
    }
    String json = new String(value, StandardCharsets.UTF_8);
    return switch (TOPICS.get(record.topic())) {
      case COUNCIL_PLAN_CHANGED -> state(EventJson.read(value, CouncilPlanChanged.class), json);
      case DIRECTORATE_CHANGED -> state(EventJson.read(value, DirectorateChanged.class), json);
      case INDICATOR_CHANGED -> state(EventJson.read(value, IndicatorChanged.class), json);
      case INITIATIVE_CHANGED -> state(EventJson.read(value, InitiativeChanged.class), json);
      case BREAKDOWN_CHANGED -> state(EventJson.read(value, BreakdownChanged.class), json);
      case null, default -> throw new IllegalArgumentException("Not followed: " + record.topic());
    };
  }

  private static State state(CouncilPlanChanged it, String json) {
    Change change = new Change(it.changedAt(), it.changedBy());
    return new State(ReferenceKind.COUNCIL_PLAN, it.code(), it.revision(), json, change);
  }

  private static State state(DirectorateChanged it, String json) {
    Change change = new Change(it.changedAt(), it.changedBy());
    return new State(ReferenceKind.DIRECTORATE, it.code(), it.revision(), json, change);
  }

  private static State state(IndicatorChanged it, String json) {
    Change change = new Change(it.changedAt(), it.changedBy());
    return new State(ReferenceKind.INDICATOR, it.ref().value(), it.revision(), json, change);
  }

  private static State state(BreakdownChanged it, String json) {
    Change change = new Change(it.changedAt(), it.changedBy());
    return new State(ReferenceKind.BREAKDOWN, it.code(), it.revision(), json, change);
  }

  private static State state(InitiativeChanged it, String json) {
    Change change = new Change(it.changedAt(), it.changedBy());
    return new State(ReferenceKind.INITIATIVE, it.ref(), it.revision(), json, change);
  }
}

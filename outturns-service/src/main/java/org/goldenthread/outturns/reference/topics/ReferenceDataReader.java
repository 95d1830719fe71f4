package org.goldenthread.outturns.reference.topics;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.BreakdownChanged;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.DirectorateChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.InitiativeChanged;
import org.goldenthread.events.ReferenceChanged;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.BatchReader;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.FollowReferenceData;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Replica.State;

/** Reads what others own, and keeps it whole. */
@Singleton
record ReferenceDataReader(FollowReferenceData follow) implements BatchReader {

  private static final Map<String, Followed<?>> FOLLOWED =
      Stream.of(
              new Followed<>(
                  Topic.COUNCIL_PLAN_CHANGED,
                  ReferenceKind.COUNCIL_PLAN,
                  CouncilPlanChanged.class,
                  CouncilPlanChanged::code),
              new Followed<>(
                  Topic.DIRECTORATE_CHANGED,
                  ReferenceKind.DIRECTORATE,
                  DirectorateChanged.class,
                  DirectorateChanged::code),
              new Followed<>(
                  Topic.INDICATOR_CHANGED,
                  ReferenceKind.INDICATOR,
                  IndicatorChanged.class,
                  event -> event.ref().value()),
              new Followed<>(
                  Topic.INITIATIVE_CHANGED,
                  ReferenceKind.INITIATIVE,
                  InitiativeChanged.class,
                  InitiativeChanged::ref),
              new Followed<>(
                  Topic.BREAKDOWN_CHANGED,
                  ReferenceKind.BREAKDOWN,
                  BreakdownChanged.class,
                  BreakdownChanged::code),
              new Followed<>(
                  Topic.SCORING_POLICY_CHANGED,
                  ReferenceKind.SCORING_POLICY,
                  ScoringPolicyChanged.class,
                  ScoringPolicyChanged::code))
          .collect(Collectors.toMap(it -> it.topic.topicName(), it -> it));

  @Override
  public Set<Topic> topics() {
    return FOLLOWED.values().stream().map(Followed::topic).collect(Collectors.toSet());
  }

  @Override
  public void apply(List<ConsumerRecord<String, byte[]>> records) {
    follow.follow(records.stream().map(ReferenceDataReader::state).toList());
  }

  private static State state(ConsumerRecord<String, byte[]> record) {
    Followed<?> followed = FOLLOWED.get(record.topic());
    if (followed == null) {
      throw new IllegalArgumentException("Not followed: " + record.topic());
    }
    if (record.value() == null) {
      throw new IllegalArgumentException("A deletion: reference data is never deleted");
    }
    return followed.state(record.value());
  }

  /** A topic, and how its events are kept. */
  private record Followed<E extends ReferenceChanged>(
      Topic topic, ReferenceKind kind, Class<E> type, Function<E, String> code) {

    private State state(byte[] value) {
      E event = EventJson.read(value, type);
      return new State(
          kind,
          code.apply(event),
          event.revision(),
          new String(value, UTF_8),
          new Change(event.changedAt(), event.changedBy()));
    }
  }
}

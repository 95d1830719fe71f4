package org.goldenthread.scoring.stream.topics;

import static java.util.Objects.requireNonNull;
import static org.apache.kafka.streams.state.Stores.inMemoryKeyValueStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.goldenthread.events.ControlChartChanged;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.stream.topics.events.CouncilPlanChangedReader;
import org.goldenthread.scoring.stream.topics.events.EventEnvelope;
import org.goldenthread.scoring.stream.topics.events.IndicatorChangedReader;
import org.goldenthread.scoring.stream.topics.events.Message;
import org.goldenthread.scoring.stream.topics.events.Message.Change;
import org.goldenthread.scoring.stream.topics.events.Message.Outbound;
import org.goldenthread.scoring.stream.topics.events.OutturnSubmittedReader;
import org.goldenthread.scoring.stream.topics.events.ScoringPolicyChangedReader;
import org.goldenthread.scoring.stream.topics.events.Tally;
import org.goldenthread.scoring.stream.topics.stores.ScoringStores;

/**
 * One task with its stores in memory and no topology around it: thousands of histories a minute.
 */
public final class TaskDriver {

  private final MockProcessorContext<String, Message> context = inMemory();
  private final ScoringTask task;
  private long now = Events.THEN.toEpochMilli();

  /** A task that has heard of nothing. */
  public TaskDriver() {
    task =
        new ScoringTask(
            context,
            new EventEnvelope(
                "scoring-service",
                "urn:golden-thread:scoring-service",
                new Tally(new SimpleMeterRegistry())),
            new Pace(Duration.ofHours(1), Duration.ZERO));
  }

  /** What a task works in: every store, in memory. */
  static MockProcessorContext<String, Message> inMemory() {
    MockProcessorContext<String, Message> context = new MockProcessorContext<>();
    context.setCurrentSystemTimeMs(Events.THEN.toEpochMilli());
    stores()
        .map(StoreBuilder::withLoggingDisabled)
        .map(StoreBuilder::build)
        .forEach(
            store -> {
              store.init(context.getStateStoreContext(), store);
              context.addStateStore(store);
            });
    return context;
  }

  private static Stream<StoreBuilder<?>> stores() {
    return Stream.of(
        ScoringStores.documents(inMemoryKeyValueStore(ScoringStores.INDICATORS)),
        ScoringStores.texts(inMemoryKeyValueStore(ScoringStores.OUTTURNS)),
        ScoringStores.documents(inMemoryKeyValueStore(ScoringStores.SCORES)),
        ScoringStores.documents(inMemoryKeyValueStore(ScoringStores.CHARTS)),
        ScoringStores.documents(inMemoryKeyValueStore(ScoringStores.FRAMEWORK)),
        ScoringStores.texts(inMemoryKeyValueStore(ScoringStores.BACKLOG)));
  }

  /** Applies events in this order. */
  public void send(List<Object> events) {
    for (Object event : events) {
      task.apply(change(event, EventJson.write(event)), Events.THEN);
      workOff();
    }
  }

  /** A second passes. */
  private void workOff() {
    now += 1_000;
    context.scheduledPunctuators().stream()
        .filter(each -> !each.cancelled())
        .toList()
        .forEach(each -> each.getPunctuator().punctuate(now));
  }

  static Change change(Object event, byte[] bytes) {
    return switch (event) {
      case CouncilPlanChanged plan -> new CouncilPlanChangedReader().read(plan.code(), bytes);
      case ScoringPolicyChanged policy ->
          new ScoringPolicyChangedReader().read(policy.code(), bytes);
      case IndicatorChanged indicator ->
          new IndicatorChangedReader().read(indicator.ref().value(), bytes);
      case OutturnSubmitted outturn ->
          new OutturnSubmittedReader().read(outturn.ref().value(), bytes);
      default -> throw new IllegalArgumentException("No topic for " + event);
    };
  }

  /** All scores told, in order. */
  public List<OutturnScored> told() {
    return told(context, Topic.OUTTURN_SCORED, OutturnScored.class);
  }

  /** All control charts told, in order. */
  public List<ControlChartChanged> toldCharts() {
    return told(context, Topic.CONTROL_CHART_CHANGED, ControlChartChanged.class);
  }

  /** All that was told on a topic, in order. */
  static <T> List<T> told(
      MockProcessorContext<String, Message> context, Topic topic, Class<T> type) {
    return context.forwarded().stream()
        .map(forward -> (Outbound) forward.record().value())
        .filter(outbound -> outbound.topic().equals(topic.topicName()))
        .map(outbound -> EventJson.read(requireNonNull(outbound.value()).get(), type))
        .toList();
  }
}

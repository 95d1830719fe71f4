package org.goldenthread.scoring.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.goldenthread.events.EventJson;
import org.junit.jupiter.api.Test;

class ScoringTaskTest {

  private static final String NOW = "2020-21-Q2";

  private final MockProcessorContext<String, Message> context = new MockProcessorContext<>();
  private final EventWriters writers =
      EventWriters.of("scoring-service", new Tally(new SimpleMeterRegistry()));

  ScoringTaskTest() {
    TaskDriver.stores()
        .map(StoreBuilder::withLoggingDisabled)
        .map(StoreBuilder::build)
        .forEach(this::add);
  }

  @Test
  void shouldGoOnAfterARestartWithTheRescoringThatItInterrupted() {
    ScoringTask stopped = new ScoringTask(context, writers, 1);
    stopped.apply(outturn("PI.1"), Events.THEN);
    stopped.apply(outturn("PI.2"), Events.THEN);
    stopped.apply(plan(), Events.THEN);
    context.resetForwards();

    new ScoringTask(context, writers, 1).resume();
    context.scheduledPunctuators().getLast().getPunctuator().punctuate(0);

    assertThat(context.forwarded())
        .singleElement()
        .satisfies(forward -> assertThat(forward.record().key()).isEqualTo("PI.2"));
  }

  @Test
  void shouldScheduleNothingWhereNothingWasInterrupted() {
    ScoringTask finished = new ScoringTask(context, writers, 1);
    finished.apply(plan(), Events.THEN);

    new ScoringTask(context, writers, 1).resume();

    assertThat(context.scheduledPunctuators()).isEmpty();
  }

  @Test
  void shouldStopTheClockWhenARescoringIsDone() {
    ScoringTask task = new ScoringTask(context, writers, 1);
    task.apply(outturn("PI.1"), Events.THEN);
    task.apply(plan(), Events.THEN);

    MockProcessorContext.CapturedPunctuator clock = context.scheduledPunctuators().getFirst();
    clock.getPunctuator().punctuate(0);

    assertThat(clock.cancelled()).isTrue();
  }

  private static Message.Change outturn(String ref) {
    return new OutturnSubmittedReader()
        .read(ref, EventJson.write(Events.outturn(ref, NOW, 1, "71")));
  }

  private static Message.Change plan() {
    return new CouncilPlanChangedReader().read("2019-22", EventJson.write(Events.plan()));
  }

  private void add(StateStore store) {
    store.init(context.getStateStoreContext(), store);
    context.addStateStore(store);
  }
}

package org.goldenthread.scoring.stream.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.stream.topics.events.CouncilPlanChangedReader;
import org.goldenthread.scoring.stream.topics.events.EventEnvelope;
import org.goldenthread.scoring.stream.topics.events.Message;
import org.goldenthread.scoring.stream.topics.events.OutturnSubmittedReader;
import org.goldenthread.scoring.stream.topics.events.Tally;
import org.junit.jupiter.api.Test;

class ScoringTaskTest {

  private static final String NOW = "2020-21-Q2";

  private final MockProcessorContext<String, Message> context = TaskDriver.inMemory();
  private long now;

  @Test
  void shouldGoOnAfterARestartWithTheRescoringThatItInterrupted() {
    ScoringTask stopped = task();
    stopped.apply(outturn("PI.1"), Events.THEN);
    stopped.apply(outturn("PI.2"), Events.THEN);
    workOff();
    stopped.apply(plan(), Events.THEN);
    workOff();
    context.resetForwards();

    task().resume();
    workOff();

    assertThat(context.forwarded())
        .singleElement()
        .satisfies(forward -> assertThat(forward.record().key()).isEqualTo("PI.2"));
  }

  @Test
  void shouldDrawAfterARestartTheChartsThatItStillOwed() {
    task().apply(outturn("PI.1"), Events.THEN);
    context.resetForwards();

    task().resume();
    workOff();

    assertThat(context.forwarded())
        .singleElement()
        .satisfies(
            forward ->
                assertThat(((Message.Outbound) forward.record().value()).topic())
                    .isEqualTo(Topic.CONTROL_CHART_CHANGED.topicName()));
  }

  @Test
  void shouldDrawOneChartForTheOutturnsOfASecond() {
    ScoringTask task = task();
    for (String quarter : List.of("2019-20-Q4", "2020-21-Q1", NOW)) {
      task.apply(outturn("PI.1", quarter), Events.THEN);
    }
    context.resetForwards();

    workOff();

    assertThat(context.forwarded()).hasSize(1);
  }

  @Test
  void shouldScheduleNothingWhereNothingIsLeft() {
    task().apply(plan(), Events.THEN);

    task().resume();

    assertThat(context.scheduledPunctuators()).isEmpty();
  }

  @Test
  void shouldStopTheClockWhenAllIsDone() {
    ScoringTask task = task();
    task.apply(outturn("PI.1"), Events.THEN);
    task.apply(plan(), Events.THEN);

    for (int slice = 0; slice < 4; slice++) {
      workOff();
    }

    assertThat(context.scheduledPunctuators()).isNotEmpty().allMatch(clock -> clock.cancelled());
  }

  /** A slice is so short that one indicator is scored in it. */
  private ScoringTask task() {
    return new ScoringTask(
        context,
        new EventEnvelope("scoring-service", new Tally(new SimpleMeterRegistry())),
        new Pace(Duration.ZERO, Duration.ZERO));
  }

  private void workOff() {
    now += 1_000;
    context.scheduledPunctuators().stream()
        .filter(each -> !each.cancelled())
        .reduce((_, latest) -> latest)
        .ifPresent(each -> each.getPunctuator().punctuate(now));
  }

  private static Message.Change outturn(String ref) {
    return outturn(ref, NOW);
  }

  private static Message.Change outturn(String ref, String quarter) {
    return new OutturnSubmittedReader()
        .read(ref, EventJson.write(Events.outturn(ref, quarter, 1, "71")));
  }

  private static Message.Change plan() {
    return new CouncilPlanChangedReader().read("2019-22", EventJson.write(Events.plan()));
  }
}

package org.goldenthread.scoring.stream.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnScored;
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
  private long now = Events.THEN.toEpochMilli();

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
  void shouldScoreAtOnceAnOutturnThatComesAlone() {
    task().apply(outturn("PI.1"), Events.THEN);

    assertThat(scoredQuarters()).containsExactly(NOW);
  }

  @Test
  void shouldScoreOnceWhatOutturnsThatComeTogetherTouch() {
    ScoringTask task = task(Duration.ZERO);
    for (String quarter : List.of("2019-20-Q2", "2019-20-Q4", "2020-21-Q1", NOW)) {
      task.apply(outturn("PI.1", quarter), Events.THEN);
    }
    assertThat(scoredQuarters()).isEmpty();

    workOff();

    assertThat(scoredQuarters()).containsExactly("2019-20-Q2", "2019-20-Q4", "2020-21-Q1", NOW);
  }

  @Test
  void shouldScoreAfterARestartTheOutturnsThatItStillOwed() {
    ScoringTask stopped = task(Duration.ZERO);
    stopped.apply(outturn("PI.1"), Events.THEN);
    stopped.apply(outturn("PI.2"), Events.THEN);

    task(Duration.ZERO).resume();
    workOff();

    assertThat(scoredQuarters()).containsExactly(NOW, NOW);
  }

  @Test
  void shouldLetManyOutturnsThatKeepComingWaitNoLongerThanASecond() {
    keepComing(30);

    punctuate(now + 989);
    assertThat(scoredQuarters()).isEmpty();
    punctuate(now + 990);
    assertThat(scoredQuarters()).hasSize(30);
  }

  @Test
  void shouldLetFewOutturnsThatKeepComingWaitNoLongerThanATenthOfASecond() {
    keepComing(10);

    punctuate(now + 89);
    assertThat(scoredQuarters()).isEmpty();
    punctuate(now + 90);
    assertThat(scoredQuarters()).hasSize(10);
  }

  /** The last one came when others had waited for so long that they would be scored. */
  private void keepComing(int count) {
    ScoringTask task = task(Duration.ZERO);
    for (int each = 0; each < count; each++) {
      task.apply(outturn("PI." + each), Events.THEN);
    }
    now += 10;
    for (long later = 0; later <= 980; later += 20) {
      context.setCurrentSystemTimeMs(now + later);
      task.apply(outturn("PI.0", NOW, later + 2), Events.THEN);
    }
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

  /** Every change comes alone. */
  private ScoringTask task() {
    return task(Duration.ofMillis(1));
  }

  /**
   * A slice is so short that one indicator is scored in it.
   *
   * @param young up to which age a change comes alone
   */
  private ScoringTask task(Duration young) {
    return new ScoringTask(
        context,
        new EventEnvelope(
            "scoring-service",
            "urn:golden-thread:scoring-service",
            new Tally(new SimpleMeterRegistry())),
        new Pace(Duration.ZERO, young));
  }

  private List<String> scoredQuarters() {
    return TaskDriver.told(context, Topic.OUTTURN_SCORED, OutturnScored.class).stream()
        .map(score -> score.quarter().toString())
        .toList();
  }

  private void workOff() {
    now += 1_000;
    punctuate(now);
  }

  private void punctuate(long then) {
    context.scheduledPunctuators().stream()
        .filter(each -> !each.cancelled())
        .reduce((_, latest) -> latest)
        .ifPresent(each -> each.getPunctuator().punctuate(then));
  }

  private static Message.Change outturn(String ref) {
    return outturn(ref, NOW);
  }

  private static Message.Change outturn(String ref, String quarter) {
    return outturn(ref, quarter, 1);
  }

  private static Message.Change outturn(String ref, String quarter, long revision) {
    return new OutturnSubmittedReader()
        .read(ref, EventJson.write(Events.outturn(ref, quarter, revision, "71")));
  }

  private static Message.Change plan() {
    return new CouncilPlanChangedReader().read("2019-22", EventJson.write(Events.plan()));
  }
}

package org.goldenthread.scoring.stream.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.RescoringChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.stream.topics.events.EventEnvelope;
import org.goldenthread.scoring.stream.topics.events.Message;
import org.goldenthread.scoring.stream.topics.events.Tally;
import org.goldenthread.scoring.stream.topics.events.ToldBeforeReader;
import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.Test;

/** Stores made again from the topics, and what is told when they are worked off. */
class RebuildTest {

  private static final String NOW = "2020-21-Q2";

  private final EventEnvelope envelope =
      new EventEnvelope(
          "scoring-service",
          "urn:golden-thread:scoring-service",
          new Tally(new SimpleMeterRegistry()));
  private final MockProcessorContext<String, Message> context = TaskDriver.inMemory();
  private final TaskDriver firstLife = new TaskDriver();
  private final List<Object> events =
      List.of(
          Events.threeLevel(1, "5"),
          Events.plan(),
          Events.indicator(
              "PI.47", 1, Polarity.HIGHER_IS_BETTER, List.of(Events.target(NOW, "80"))),
          Events.outturn("PI.47", "2020-21-Q1", 1, "70"),
          Events.outturn("PI.47", NOW, 1, "71"),
          Events.outturn("PI.47", NOW, 2, "88"));

  RebuildTest() {
    context.setCurrentSystemTimeMs(2_000_000_000_000L);
    firstLife.send(events);
  }

  @Test
  void shouldTellNothingWhileItReads() {
    rebuild(firstLife.told());

    assertThat(context.forwarded()).isEmpty();
  }

  @Test
  void shouldTellNoScoreOrChartThatIsAsItWasTold() {
    rebuild(firstLife.told());

    workOff();

    assertThat(TaskDriver.told(context, Topic.OUTTURN_SCORED, OutturnScored.class)).isEmpty();
    assertThat(TaskDriver.told(context, Topic.CONTROL_CHART_CHANGED, Object.class)).isEmpty();
  }

  @Test
  void shouldTellWhatDiffersUnderTheNextRevision() {
    rebuild(firstLife.told().stream().filter(score -> score.revision() == 1).toList());

    workOff();

    assertThat(TaskDriver.told(context, Topic.OUTTURN_SCORED, OutturnScored.class))
        .anySatisfy(
            score -> {
              assertThat(score.quarter()).hasToString(NOW);
              assertThat(score.revision()).isEqualTo(2);
              assertThat(score.actual()).isEqualByComparingTo("88");
            });
  }

  @Test
  void shouldSayAboveAllEarlierCountsThatNothingIsLeft() {
    rebuild(firstLife.told());

    workOff();

    List<RescoringChanged> told =
        TaskDriver.told(context, Topic.RESCORING_CHANGED, RescoringChanged.class);
    assertThat(told).allMatch(each -> each.revision() > 1_000_000_000);
    assertThat(told.getLast().quartersLeft()).isEmpty();
    assertThat(told.getLast().scoresTold()).isEqualTo(firstLife.told().size());
  }

  private void rebuild(List<OutturnScored> scores) {
    RebuildProcessor processor = new RebuildProcessor();
    processor.init(context);
    Stream.of(
            scores.stream().map(this::readBack),
            firstLife.toldCharts().stream()
                .map(chart -> ToldBeforeReader.charts().read(null, EventJson.write(chart))),
            events.stream().map(event -> TaskDriver.change(event, EventJson.write(event))))
        .flatMap(each -> each)
        .forEach(change -> processor.process(new Record<>("any", change, 0)));
  }

  private Message.Change readBack(OutturnScored score) {
    return ToldBeforeReader.scores().read(null, EventJson.write(score));
  }

  private void workOff() {
    new ScoringTask(context, envelope, new Pace(Duration.ofHours(1), Duration.ZERO)).resume();
    for (long now = 500; now <= 2000; now += 500) {
      long then = now;
      context.scheduledPunctuators().stream()
          .filter(each -> !each.cancelled())
          .toList()
          .forEach(each -> each.getPunctuator().punctuate(then));
    }
  }
}

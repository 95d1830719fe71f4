package org.goldenthread.scoring.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenthread.events.ControlChartChanged;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.scoring.chart.ControlChart;
import org.goldenthread.scoring.rules.Seeds;
import org.goldenthread.scoring.stream.topics.ScoringDriver;
import org.goldenthread.scoring.stream.topics.TaskDriver;
import org.goldenthread.scoring.stream.topics.events.ControlChartChangedWriter;
import org.goldenthread.scoring.stream.topics.events.EventEnvelope;
import org.goldenthread.scoring.stream.topics.events.OutturnScoredWriter;
import org.goldenthread.scoring.stream.topics.events.Tally;
import org.junit.jupiter.api.Test;

/**
 * Whatever the order and however often, the same events end in the same scores and control charts:
 * those of a recomputation from scratch. Only what differs is told. The seed is printed and can be
 * set with {@code -Dgolden-thread.seed=}, the number of histories with {@code
 * -Dgolden-thread.histories=}.
 */
class RestatementTest {

  private static final int HISTORIES = Integer.getInteger("golden-thread.histories", 300);
  private static final int THROUGH_THE_TOPOLOGY = 10;

  private static final EventEnvelope ENVELOPE =
      new EventEnvelope(
          "scoring-service",
          "urn:golden-thread:scoring-service",
          new Tally(new SimpleMeterRegistry()));
  private static final OutturnScoredWriter SCORES = new OutturnScoredWriter(ENVELOPE);
  private static final ControlChartChangedWriter CHARTS = new ControlChartChangedWriter(ENVELOPE);

  @Test
  void shouldEndInTheScoresAndChartsOfARecomputationFromScratch() {
    Seeds.forEach(
        HISTORIES,
        Random::new,
        seeds -> new GeneratedHistory(seeds.nextLong()),
        RestatementTest::check);
  }

  @Test
  void shouldEndInTheSameThroughTheWholeTopology() {
    Seeds.forEach(
        THROUGH_THE_TOPOLOGY,
        Random::new,
        seeds -> new GeneratedHistory(seeds.nextLong()),
        RestatementTest::checkThroughTheTopology);
  }

  private static void checkThroughTheTopology(GeneratedHistory history) {
    try (ScoringDriver driver = ScoringDriver.inMemory()) {
      driver.send(history.shuffledWithRepeats().toArray());

      checkScores(history, driver.told());
    }
  }

  private static void check(GeneratedHistory history) {
    TaskDriver driver = new TaskDriver();
    driver.send(history.shuffledWithRepeats());

    checkScores(history, driver.told());
    checkCharts(history, driver.toldCharts());
  }

  /** Each event told is one revision more and differs, and the last is what must be known. */
  private static void checkScores(GeneratedHistory history, List<OutturnScored> told) {
    Map<String, OutturnScored> last = new HashMap<>();
    for (OutturnScored score : told) {
      OutturnScored before = last.put(score.ref() + " " + score.quarter(), score);
      assertThat(score.revision()).isEqualTo(before == null ? 1 : before.revision() + 1);
      assertThat(before == null || !content(before).equals(content(score))).isTrue();
    }
    assertThat(last.values())
        .extracting(RestatementTest::content)
        .containsExactlyInAnyOrderElementsOf(
            Recomputation.of(history.inOrder()).stream()
                .map(SCORES::content)
                .map(RestatementTest::content)
                .toList());
  }

  private static void checkCharts(GeneratedHistory history, List<ControlChartChanged> told) {
    Map<String, ControlChartChanged> last = new HashMap<>();
    for (ControlChartChanged chart : told) {
      ControlChartChanged before = last.put(chart.ref().value(), chart);
      assertThat(chart.revision()).isEqualTo(before == null ? 1 : before.revision() + 1);
      assertThat(before == null || !content(before).equals(content(chart))).isTrue();
    }
    assertThat(last.values())
        .extracting(RestatementTest::content)
        .containsExactlyInAnyOrderElementsOf(
            Recomputation.seriesOf(history.inOrder()).stream()
                .map(series -> CHARTS.content(series.indicator().ref(), ControlChart.of(series)))
                .map(RestatementTest::content)
                .toList());
  }

  private static List<Object> content(ControlChartChanged chart) {
    return List.of(chart.ref(), chart.stretches(), chart.points(), chart.explanation());
  }

  private static List<Object> content(OutturnScored score) {
    return List.of(
        List.of(score.ref(), score.quarter(), score.status(), score.explanation()),
        Arrays.asList(score.actual(), score.target(), score.tolerance(), score.variance()),
        score.score().toString(),
        score.shortTermTrend().toString(),
        score.annualTrend().toString(),
        score.inputs().polarity() + " from " + score.inputs().definitionFrom(),
        score.inputs().plan() + " by " + score.inputs().policy(),
        "%d of %d after %s"
            .formatted(
                score.inputs().outturnRevision(),
                score.inputs().indicatorRevision(),
                score.inputs().earlierOutturns()));
  }
}

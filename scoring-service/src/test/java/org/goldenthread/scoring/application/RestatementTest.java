package org.goldenthread.scoring.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenthread.events.ControlChartChanged;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.scoring.domain.ControlChart;
import org.goldenthread.scoring.domain.Seeds;
import org.goldenthread.scoring.domain.Series;
import org.goldenthread.scoring.messaging.GeneratedHistory;
import org.goldenthread.scoring.messaging.Recomputation;
import org.goldenthread.scoring.messaging.ScoringDriver;
import org.goldenthread.scoring.messaging.TaskDriver;
import org.junit.jupiter.api.Test;

/**
 * Whatever the order and however often, the same events end in the same scores and control charts:
 * those of a recomputation from scratch. Only what differs is told. The seed is printed and can be
 * set with {@code -Dgolden-thread.seed=}, the number of histories with {@code
 * -Dgolden-thread.histories=}.
 */
class RestatementTest {

  private static final int HISTORIES = Integer.getInteger("golden-thread.histories", 2_000);
  private static final int THROUGH_THE_TOPOLOGY = 25;

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

      assertThat(driver.kept())
          .extracting(score -> score.as(0, Instant.EPOCH))
          .containsExactlyInAnyOrderElementsOf(scores(history));
      assertThatTheLastWordIsKept(driver.told(), driver.kept());
    }
  }

  private static List<PublishedScore> scores(GeneratedHistory history) {
    return Recomputation.of(history.inOrder()).stream()
        .map(scored -> Publication.of(scored, 0, Instant.EPOCH))
        .toList();
  }

  private static void check(GeneratedHistory history) {
    TaskDriver driver = new TaskDriver();
    driver.send(history.shuffledWithRepeats());

    List<PublishedScore> kept = driver.kept();
    assertThat(kept)
        .extracting(score -> score.as(0, Instant.EPOCH))
        .containsExactlyInAnyOrderElementsOf(scores(history));
    assertThatTheLastWordIsKept(driver.told(), kept);
    checkCharts(history, driver);
  }

  private static void checkCharts(GeneratedHistory history, TaskDriver driver) {
    List<PublishedChart> kept = driver.keptCharts();
    assertThat(kept)
        .extracting(chart -> chart.as(1, Instant.EPOCH))
        .containsExactlyInAnyOrderElementsOf(
            Recomputation.seriesOf(history.inOrder()).stream()
                .map(RestatementTest::chart)
                .toList());
    Map<String, ControlChartChanged> last = new HashMap<>();
    for (ControlChartChanged chart : driver.toldCharts()) {
      ControlChartChanged before = last.put(chart.ref().value(), chart);
      assertThat(chart.revision()).isEqualTo(before == null ? 1 : before.revision() + 1);
      assertThat(before == null || !content(before).equals(content(chart))).isTrue();
    }
    assertThat(last.values())
        .extracting(ControlChartChanged::explanation)
        .containsExactlyInAnyOrderElementsOf(
            kept.stream().map(PublishedChart::explanation).toList());
  }

  private static PublishedChart chart(Series series) {
    return PublishedChart.of(series.indicator().ref(), ControlChart.of(series), Instant.EPOCH);
  }

  private static List<Object> content(ControlChartChanged chart) {
    return List.of(chart.stretches(), chart.points(), chart.explanation());
  }

  /** Each event told is one revision more and differs, and the last is what was kept. */
  private static void assertThatTheLastWordIsKept(
      List<OutturnScored> told, List<PublishedScore> kept) {
    Map<String, OutturnScored> last = new HashMap<>();
    for (OutturnScored score : told) {
      OutturnScored before = last.put(score.ref() + " " + score.quarter(), score);
      assertThat(score.revision()).isEqualTo(before == null ? 1 : before.revision() + 1);
      assertThat(before == null || !content(before).equals(content(score))).isTrue();
    }
    assertThat(last.values())
        .extracting(RestatementTest::content)
        .containsExactlyInAnyOrderElementsOf(kept.stream().map(RestatementTest::content).toList());
  }

  private static List<Object> content(OutturnScored score) {
    return List.of(
        List.of(score.ref(), score.quarter(), score.status(), score.explanation()),
        Arrays.asList(score.actual(), score.target(), score.tolerance(), score.variance()),
        score.score().toString(),
        score.shortTermTrend().toString(),
        score.annualTrend().toString(),
        score.inputs().polarity() + " from " + score.inputs().definitionFrom(),
        score.inputs().plan() + " by " + score.inputs().policy());
  }

  private static List<Object> content(PublishedScore score) {
    return List.of(
        List.of(score.ref(), score.quarter(), score.status(), score.explanation()),
        Arrays.asList(score.actual(), score.target(), score.tolerance(), score.variance()),
        score.score().toString(),
        told(score.shortTermTrend()),
        told(score.annualTrend()),
        score.inputs().polarity() + " from " + score.inputs().definitionFrom(),
        score.inputs().plan() + " by " + score.inputs().policy());
  }

  private static String told(PublishedScore.Trend trend) {
    return new OutturnScored.Trend(
            OutturnScored.Direction.valueOf(trend.direction()),
            trend.none(),
            trend.reason(),
            trend.earlierQuarter(),
            trend.earlierValue())
        .toString();
  }
}

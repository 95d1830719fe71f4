package org.goldenthread.scoring.stream.topics;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.trace.Step;
import org.goldenthread.scoring.stream.Announcements;
import org.goldenthread.scoring.stream.CurrentFramework;
import org.goldenthread.scoring.stream.RedrawChart;
import org.goldenthread.scoring.stream.RescoreQuarters;
import org.goldenthread.scoring.stream.RescoreSeries;
import org.goldenthread.scoring.stream.Rescoring;
import org.goldenthread.scoring.stream.SeriesLedger;
import org.goldenthread.scoring.stream.topics.events.Message;
import org.goldenthread.scoring.stream.topics.stores.StoredBacklog;
import org.goldenthread.scoring.stream.topics.stores.StoredBacklog.Unscored;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Works off what can wait: scores of outturns that came with many others, which are worked out once
 * for all of them, as soon as no more come or after a second (a few wait a tenth of that); charts,
 * which are drawn once for all changes of a second (of five while many are to be drawn or outturns
 * to be scored); and then a rescoring, a slice of time after the other. Between slices other
 * changes are applied.
 */
final class Backlog {

  private static final Duration BREATH = Duration.ofMillis(25);
  private static final long SECOND = 1_000;
  private static final long TENTH = SECOND / 10;
  private static final long FIVE_SECONDS = 5 * SECOND;
  private static final int FEW = 10;
  private static final int MANY = 40;

  private final ProcessorContext<String, Message> context;
  private final StoredBacklog left;
  private final SeriesLedger series;
  private final RedrawChart redrawChart;
  private final RescoreSeries rescoreSeries;
  private final RescoreQuarters rescoreQuarters;
  private final CurrentFramework framework;
  private final Announcements announcements;
  private final Pace pace;
  private Optional<Cancellable> schedule = Optional.empty();
  private final Map<IndicatorRef, String> asked = new HashMap<>();
  private long scoredAt;
  private long outturnCameAt;
  private long chartsDrawnAt;

  /** The backlog of one task. */
  Backlog(
      ProcessorContext<String, Message> context,
      StoredBacklog left,
      SeriesLedger series,
      CurrentFramework framework,
      Announcements announcements,
      Pace pace) {
    this.context = context;
    this.left = left;
    this.series = series;
    this.redrawChart = new RedrawChart(series, announcements);
    this.rescoreSeries = new RescoreSeries(series, framework, announcements);
    this.rescoreQuarters = new RescoreQuarters(series, rescoreSeries);
    this.framework = framework;
    this.announcements = announcements;
    this.pace = pace;
  }

  /** Takes up what a stop interrupted. */
  void resume() {
    if (!left.isEmpty() && schedule.isEmpty()) {
      schedule = Optional.of(context.schedule(BREATH, PunctuationType.WALL_CLOCK_TIME, this::work));
    }
  }

  /** Scores this quarter and those that look back at it, together with others that come now. */
  void score(IndicatorRef ref, Quarter quarter, Instant at) {
    outturnCameAt = context.currentSystemTimeMs();
    if (left.outturnsToScore() == 0) {
      scoredAt = outturnCameAt;
    }
    left.addScore(ref, quarter, at);
    Step.current().ifPresent(step -> asked.put(ref, step));
    resume();
  }

  void redraw(IndicatorRef ref, Instant at) {
    left.addChart(ref, at);
    resume();
  }

  /** Scores these quarters again, which the framework rules otherwise than before. */
  void rescore(NavigableSet<Quarter> quarters, Instant at) {
    left.newest()
        .flatMap(newest -> Rescoring.of(quarters, left.rescoring(), newest, at))
        .ifPresent(rescoring -> left.rescore(Optional.of(rescoring)));
    announce(left.rescoring(), at);
    resume();
  }

  /** After the stores were made again: all charts, and the scores of all quarters. */
  private void noteEverything(Instant at) {
    NavigableSet<Quarter> quarters = new TreeSet<>();
    for (var ref = series.next(Optional.empty()); ref.isPresent(); ref = series.next(ref)) {
      left.addChart(ref.get(), at);
      quarters.addAll(series.outturns(ref.get()).keySet());
    }
    left.everythingIsNoted();
    rescore(quarters, at);
  }

  private void goOn(Rescoring rescoring, Pace.Slice slice) {
    Optional<Rescoring> rest = rescoreQuarters.goOn(rescoring, slice::isOver);
    left.rescore(rest);
    if (!rest.map(Rescoring::passes).equals(Optional.of(rescoring.passes()))) {
      announce(rest, rescoring.at());
    }
  }

  private void announce(Optional<Rescoring> rest, Instant at) {
    announcements.announce(framework.get(), rest.map(Rescoring::left).orElseGet(TreeSet::new), at);
  }

  private void work(long now) {
    left.everythingSince().ifPresent(this::noteEverything);
    Pace.Slice slice = pace.slice();
    int unscored = left.outturnsToScore();
    boolean moreCome = unscored > 0 && now - outturnCameAt < BREATH.toMillis();
    if (!moreCome || now - scoredAt >= (unscored <= FEW ? TENTH : SECOND)) {
      scoreOutturns(now);
    }
    boolean manyCharts = moreCome || left.chartsToDraw() > MANY;
    if (now - chartsDrawnAt >= (manyCharts ? FIVE_SECONDS : SECOND)) {
      drawCharts(now);
    }
    left.rescoring().ifPresent(rescoring -> goOn(rescoring, slice));
    if (left.isEmpty()) {
      schedule.ifPresent(Cancellable::cancel);
      schedule = Optional.empty();
    }
  }

  private void scoreOutturns(long now) {
    scoredAt = now;
    for (var next = left.nextUnscored(); next.isPresent(); next = left.nextUnscored()) {
      Unscored unscored = next.get();
      score(unscored);
      left.removeUnscored(unscored);
    }
  }

  /** As a step after the one that noted the last of these outturns. */
  private void score(Unscored unscored) {
    Step.process(
            "score",
            Topic.OUTTURN_SUBMITTED.topicName(),
            unscored.ref().value(),
            Optional.ofNullable(asked.remove(unscored.ref())))
        .during(
            () -> rescoreSeries.afterOutturns(unscored.ref(), unscored.quarters(), unscored.at()));
  }

  /** All of them: fewer than there were changes, each of which was scored in the same time. */
  private void drawCharts(long now) {
    chartsDrawnAt = now;
    for (var next = left.nextChart(); next.isPresent(); next = left.nextChart()) {
      redrawChart.redraw(next.get().getKey(), next.get().getValue());
      left.removeChart(next.get().getKey());
    }
  }
}

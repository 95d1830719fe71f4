package org.goldenthread.scoring.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.goldenthread.scoring.application.PublishScore;
import org.goldenthread.scoring.application.RedrawChart;
import org.goldenthread.scoring.application.RescoreEverything;
import org.goldenthread.scoring.application.RescoreSeries;
import org.goldenthread.scoring.messaging.Message.Change;
import org.goldenthread.scoring.messaging.Message.FrameworkChange;
import org.goldenthread.scoring.messaging.Message.IndicatorChange;
import org.goldenthread.scoring.messaging.Message.OutturnChange;
import org.goldenthread.scoring.messaging.StoredRescoring.Pending;

/**
 * Applies changes to the indicators of one partition. A change of the framework rescores everything
 * here, a portion at a time; between portions other changes are applied.
 */
final class ScoringTask {

  private static final Duration BREATH = Duration.ofMillis(1);

  private final ProcessorContext<String, Message> context;
  private final StoredSeries series;
  private final StoredFramework framework;
  private final StoredRescoring rescoring;
  private final RescoreSeries rescoreSeries;
  private final RedrawChart redrawChart;
  private final RescoreEverything rescoreEverything;
  private Optional<Cancellable> schedule = Optional.empty();

  /**
   * A task that goes on where it stopped.
   *
   * @param portion how many outturns are scored before other changes have their turn
   */
  ScoringTask(ProcessorContext<String, Message> context, EventWriters writers, int portion) {
    this.context = context;
    this.series =
        new StoredSeries(
            context.getStateStore(ScoringStores.INDICATORS),
            context.getStateStore(ScoringStores.OUTTURNS));
    this.framework = new StoredFramework(context.getStateStore(ScoringStores.FRAMEWORK));
    this.rescoring = new StoredRescoring(context.getStateStore(ScoringStores.RESCORING));
    StoredScores scores =
        new StoredScores(context.getStateStore(ScoringStores.SCORES), context, writers.scores());
    this.rescoreSeries = new RescoreSeries(series, framework, new PublishScore(scores));
    this.redrawChart =
        new RedrawChart(
            series,
            new StoredCharts(
                context.getStateStore(ScoringStores.CHARTS), context, writers.charts()));
    this.rescoreEverything = new RescoreEverything(series, rescoreSeries, portion);
  }

  /** Takes up a rescoring that a stop interrupted. */
  void resume() {
    if (rescoring.pending().isPresent()) {
      scheduleNextPortion();
    }
  }

  /** Applies a change; one that is old news has no effect. */
  void apply(Change change, Instant at) {
    switch (change) {
      case IndicatorChange changed -> apply(changed, at);
      case OutturnChange changed -> apply(changed, at);
      case FrameworkChange changed -> apply(changed, at);
    }
  }

  private void apply(IndicatorChange changed, Instant at) {
    if (series.keep(changed)) {
      rescoreSeries.all(changed.indicator().ref(), at);
      redrawChart.redraw(changed.indicator().ref(), at);
    }
  }

  private void apply(OutturnChange changed, Instant at) {
    if (series.keep(changed)) {
      rescoreSeries.afterOutturn(changed.ref(), changed.quarter(), at);
      redrawChart.redraw(changed.ref(), at);
    }
  }

  private void apply(FrameworkChange changed, Instant at) {
    if (framework.keep(changed)) {
      scorePortion(new Pending(at, Optional.empty()));
    }
  }

  private void scoreNextPortion() {
    rescoring.pending().ifPresent(this::scorePortion);
  }

  private void scorePortion(Pending pending) {
    rescoreEverything
        .scorePortion(pending.done(), pending.at())
        .ifPresentOrElse(
            done -> {
              rescoring.keep(new Pending(pending.at(), Optional.of(done)));
              scheduleNextPortion();
            },
            this::finish);
  }

  private void scheduleNextPortion() {
    if (schedule.isEmpty()) {
      schedule =
          Optional.of(
              context.schedule(BREATH, PunctuationType.WALL_CLOCK_TIME, _ -> scoreNextPortion()));
    }
  }

  private void finish() {
    rescoring.finish();
    schedule.ifPresent(Cancellable::cancel);
    schedule = Optional.empty();
  }
}

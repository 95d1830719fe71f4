package org.goldenthread.scoring.stream.topics;

import java.time.Instant;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.stream.Announcements;
import org.goldenthread.scoring.stream.RescoreSeries;
import org.goldenthread.scoring.stream.topics.events.EventEnvelope;
import org.goldenthread.scoring.stream.topics.events.Message;
import org.goldenthread.scoring.stream.topics.events.Message.Change;
import org.goldenthread.scoring.stream.topics.events.Message.FrameworkChange;
import org.goldenthread.scoring.stream.topics.events.Message.IndicatorChange;
import org.goldenthread.scoring.stream.topics.events.Message.OutturnChange;
import org.goldenthread.scoring.stream.topics.events.Message.ToldBefore;
import org.goldenthread.scoring.stream.topics.stores.ScoringStores;
import org.goldenthread.scoring.stream.topics.stores.StoredBacklog;
import org.goldenthread.scoring.stream.topics.stores.StoredFramework;
import org.goldenthread.scoring.stream.topics.stores.StoredSeries;

/**
 * Applies changes to the indicators of one partition. A change of the framework rescores the
 * quarters that it rules otherwise, a slice of time after the other; between slices other changes
 * are applied.
 */
final class ScoringTask {

  private final ProcessorContext<String, Message> context;
  private final Pace pace;
  private final StoredSeries series;
  private final StoredFramework framework;
  private final RescoreSeries rescoreSeries;
  private final Backlog backlog;

  /** A task that goes on where it stopped. */
  ScoringTask(ProcessorContext<String, Message> context, EventEnvelope envelope, Pace pace) {
    this.context = context;
    this.pace = pace;
    StoredBacklog left = new StoredBacklog(context.getStateStore(ScoringStores.BACKLOG));
    this.series =
        new StoredSeries(
            context.getStateStore(ScoringStores.INDICATORS),
            context.getStateStore(ScoringStores.OUTTURNS),
            left);
    this.framework = new StoredFramework(context.getStateStore(ScoringStores.FRAMEWORK));
    Announcements announcements = new ForwardedAnnouncements(context, envelope, left);
    this.rescoreSeries = new RescoreSeries(series, framework, announcements);
    this.backlog = new Backlog(context, left, series, framework, announcements, pace);
  }

  /** Takes up what a stop interrupted. */
  void resume() {
    backlog.resume();
  }

  /** Applies a change; one that is old news has no effect. */
  void apply(Change change, Instant at) {
    switch (change) {
      case IndicatorChange changed -> apply(changed, at);
      case OutturnChange changed -> apply(changed, at);
      case FrameworkChange changed -> apply(changed, at);
      case ToldBefore told ->
          throw new IllegalStateException("Read back only in a rebuild: " + told);
    }
  }

  private void apply(IndicatorChange changed, Instant at) {
    if (series.keep(changed)) {
      rescoreSeries.all(changed.indicator().ref(), at);
      backlog.redraw(changed.indicator().ref(), at);
    }
  }

  private void apply(OutturnChange changed, Instant at) {
    if (series.keep(changed)) {
      if (pace.isYoung(context, at)) {
        rescoreSeries.afterOutturns(changed.ref(), Set.of(changed.quarter()), at);
      } else {
        backlog.score(changed.ref(), changed.quarter(), at);
      }
      backlog.redraw(changed.ref(), at);
    }
  }

  private void apply(FrameworkChange changed, Instant at) {
    Framework before = framework.get();
    if (framework.keep(changed)) {
      backlog.rescore(framework.get().ruledOtherwise(before), at);
    }
  }
}

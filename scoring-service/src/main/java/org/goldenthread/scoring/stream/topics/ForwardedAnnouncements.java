package org.goldenthread.scoring.stream.topics;

import java.time.Instant;
import java.util.NavigableSet;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.goldenthread.events.ControlChartChanged;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.scoring.chart.ControlChart;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.stream.Announcements;
import org.goldenthread.scoring.stream.topics.events.ControlChartChangedWriter;
import org.goldenthread.scoring.stream.topics.events.EventEnvelope;
import org.goldenthread.scoring.stream.topics.events.Message;
import org.goldenthread.scoring.stream.topics.events.OutturnScoredWriter;
import org.goldenthread.scoring.stream.topics.events.RescoringChangedWriter;
import org.goldenthread.scoring.stream.topics.stores.ScoringStores;
import org.goldenthread.scoring.stream.topics.stores.StoreKeys;
import org.goldenthread.scoring.stream.topics.stores.StoredBacklog;
import org.goldenthread.scoring.stream.topics.stores.StoredRevisions;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Keeps the revisions of what it tells in the stores of one task and sends it on to the topics. */
final class ForwardedAnnouncements implements Announcements {

  private final ProcessorContext<String, Message> context;
  private final StoredRevisions scores;
  private final StoredRevisions charts;
  private final OutturnScoredWriter scoreWriter;
  private final ControlChartChangedWriter chartWriter;
  private final RescoringChangedWriter rescoringWriter;
  private final StoredBacklog backlog;

  ForwardedAnnouncements(
      ProcessorContext<String, Message> context, EventEnvelope envelope, StoredBacklog backlog) {
    this.context = context;
    this.scores = new StoredRevisions(context.getStateStore(ScoringStores.SCORES));
    this.charts = new StoredRevisions(context.getStateStore(ScoringStores.CHARTS));
    this.scoreWriter = new OutturnScoredWriter(envelope);
    this.chartWriter = new ControlChartChangedWriter(envelope);
    this.rescoringWriter = new RescoringChangedWriter(envelope);
    this.backlog = backlog;
  }

  @Override
  public void announce(ScoredOutturn scored, Instant at) {
    OutturnScored content = scoreWriter.content(scored);
    scores
        .next(
            StoreKeys.of(content.ref(), content.quarter()),
            OutturnScoredWriter.fingerprint(content),
            at)
        .ifPresent(revision -> context.forward(scoreWriter.write(content, revision)));
  }

  @Override
  public void announce(Framework framework, NavigableSet<Quarter> left, Instant at) {
    int partition = context.taskId().partition();
    context.forward(
        rescoringWriter.write(
            partition, backlog.nextRescoringRevision(), framework, left, at, scores.told()));
  }

  @Override
  public void announce(IndicatorRef ref, ControlChart chart, Instant at) {
    ControlChartChanged content = chartWriter.content(ref, chart);
    charts
        .next(ref.value(), ControlChartChangedWriter.fingerprint(content), at)
        .ifPresent(revision -> context.forward(chartWriter.write(content, revision)));
  }
}

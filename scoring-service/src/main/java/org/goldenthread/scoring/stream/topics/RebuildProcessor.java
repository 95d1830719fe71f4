package org.goldenthread.scoring.stream.topics;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.stream.topics.events.Message;
import org.goldenthread.scoring.stream.topics.events.Message.FrameworkChange;
import org.goldenthread.scoring.stream.topics.events.Message.IndicatorChange;
import org.goldenthread.scoring.stream.topics.events.Message.OutturnChange;
import org.goldenthread.scoring.stream.topics.events.Message.ToldBefore;
import org.goldenthread.scoring.stream.topics.stores.ScoringStores;
import org.goldenthread.scoring.stream.topics.stores.StoredBacklog;
import org.goldenthread.scoring.stream.topics.stores.StoredFramework;
import org.goldenthread.scoring.stream.topics.stores.StoredRevisions;
import org.goldenthread.scoring.stream.topics.stores.StoredSeries;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the topics tell, the service's own results among it, and tells nothing. It leaves
 * behind that everything is to be worked out again.
 */
final class RebuildProcessor extends ContextualProcessor<String, Message, String, Message> {

  private @Nullable Stores stores;

  @Override
  public void init(ProcessorContext<String, Message> context) {
    super.init(context);
    StoredBacklog backlog = new StoredBacklog(context.getStateStore(ScoringStores.BACKLOG));
    stores =
        new Stores(
            new StoredSeries(
                context.getStateStore(ScoringStores.INDICATORS),
                context.getStateStore(ScoringStores.OUTTURNS),
                backlog),
            new StoredFramework(context.getStateStore(ScoringStores.FRAMEWORK)),
            new StoredRevisions(context.getStateStore(ScoringStores.SCORES)),
            new StoredRevisions(context.getStateStore(ScoringStores.CHARTS)),
            backlog);
  }

  @Override
  public void process(Record<String, Message> record) {
    Stores kept = requireNonNull(stores);
    switch (record.value()) {
      case IndicatorChange changed -> kept.series.keep(changed);
      case OutturnChange changed -> kept.series.keep(changed);
      case FrameworkChange changed -> kept.framework.keep(changed);
      case ToldBefore told -> kept.revisions(told.topic()).keepLatest(told.key(), told.revision());
      case Message.Outbound sent -> throw new IllegalStateException("Not a change: " + sent);
    }
    kept.backlog.oweEverything(context().currentSystemTimeMs());
  }

  private record Stores(
      StoredSeries series,
      StoredFramework framework,
      StoredRevisions scores,
      StoredRevisions charts,
      StoredBacklog backlog) {

    StoredRevisions revisions(Topic topic) {
      return topic == Topic.OUTTURN_SCORED ? scores : charts;
    }
  }
}

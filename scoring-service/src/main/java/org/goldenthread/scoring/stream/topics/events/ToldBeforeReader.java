package org.goldenthread.scoring.stream.topics.events;

import java.util.function.Function;
import org.goldenthread.events.ControlChartChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.stream.Revision;
import org.goldenthread.scoring.stream.topics.events.Message.ToldBefore;
import org.goldenthread.scoring.stream.topics.stores.StoreKeys;
import org.jspecify.annotations.Nullable;

/**
 * Reads back what the service told: under which revision, and what it said.
 *
 * @param topic that it was told on
 */
public record ToldBeforeReader<E>(Topic topic, Class<E> type, Function<E, ToldBefore> told)
    implements EventReader {

  /** Reads {@code outturn-scored}. */
  public static EventReader scores() {
    return new ToldBeforeReader<>(
        Topic.OUTTURN_SCORED,
        OutturnScored.class,
        event ->
            new ToldBefore(
                Topic.OUTTURN_SCORED,
                StoreKeys.of(event.ref(), event.quarter()),
                new Revision(
                    event.revision(), event.scoredAt(), OutturnScoredWriter.fingerprint(event))));
  }

  /** Reads {@code control-chart-changed}. */
  public static EventReader charts() {
    return new ToldBeforeReader<>(
        Topic.CONTROL_CHART_CHANGED,
        ControlChartChanged.class,
        event ->
            new ToldBefore(
                Topic.CONTROL_CHART_CHANGED,
                event.ref().value(),
                new Revision(
                    event.revision(),
                    event.changedAt(),
                    ControlChartChangedWriter.fingerprint(event))));
  }

  @Override
  public ToldBefore read(@Nullable String key, byte[] value) {
    return told.apply(EventJson.read(value, type));
  }
}

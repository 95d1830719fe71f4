package org.goldenthread.scoring.stream.topics.events;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.Record;
import org.goldenthread.events.ControlChartChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.chart.ControlChart;
import org.goldenthread.scoring.chart.ProcessLimits.Known;
import org.goldenthread.scoring.chart.ProcessLimits.Unknown;
import org.goldenthread.scoring.stream.Fingerprint;
import org.goldenthread.scoring.stream.Revision;
import org.goldenthread.vocabulary.IndicatorRef;

/** Writes {@code control-chart-changed}. The event's id follows from indicator and revision. */
public record ControlChartChangedWriter(EventEnvelope envelope) {

  /** What a chart says, as no revision yet. */
  public ControlChartChanged content(IndicatorRef ref, ControlChart chart) {
    return new ControlChartChanged(
        ref,
        0,
        chart.stretches().stream().map(ControlChartChangedWriter::stretch).toList(),
        chart.points().stream().map(ControlChartChangedWriter::point).toList(),
        chart.explanation(),
        Instant.EPOCH);
  }

  /** Everything that is said, under whichever revision. */
  public static Fingerprint fingerprint(ControlChartChanged content) {
    return Fingerprint.of(EventJson.write(with(content, 0, Instant.EPOCH)));
  }

  /** The event that tells it under a revision. */
  public Record<String, Message> write(ControlChartChanged content, Revision revision) {
    return envelope.seal(
        Topic.CONTROL_CHART_CHANGED,
        content.ref().value(),
        "control chart %s %d".formatted(content.ref(), revision.number()),
        revision.at(),
        with(content, revision.number(), revision.at()));
  }

  private static ControlChartChanged with(ControlChartChanged content, long revision, Instant at) {
    return new ControlChartChanged(
        content.ref(), revision, content.stretches(), content.points(), content.explanation(), at);
  }

  private static ControlChartChanged.Stretch stretch(ControlChart.Stretch stretch) {
    return switch (stretch.limits()) {
      case Known(var mean, var lower, var upper) ->
          new ControlChartChanged.Stretch(
              stretch.from(), stretch.to(), stretch.figures(), mean, lower, upper, null);
      case Unknown(String reason) ->
          new ControlChartChanged.Stretch(
              stretch.from(), stretch.to(), stretch.figures(), null, null, null, reason);
    };
  }

  private static ControlChartChanged.Point point(ControlChart.Point point) {
    return new ControlChartChanged.Point(
        point.quarter(), point.value(), point.reading(), point.ruleNames());
  }
}

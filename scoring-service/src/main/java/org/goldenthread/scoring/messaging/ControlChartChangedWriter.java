package org.goldenthread.scoring.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Record;
import org.goldenthread.events.ControlChartChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.kafka.CloudEvent;
import org.goldenthread.scoring.application.PublishedChart;
import org.goldenthread.scoring.messaging.Message.Outbound;

/**
 * Writes {@code control-chart-changed}. The event's id follows from the indicator and the revision.
 *
 * @param consumer the service's name, which is the source of its events
 */
record ControlChartChangedWriter(String consumer, Tally tally) {

  Record<String, Message> write(PublishedChart chart) {
    tally.redrawn();
    Topic topic = Topic.CONTROL_CHART_CHANGED;
    CloudEvent event =
        new CloudEvent(
            id(chart), topic.eventType(), "/" + consumer, chart.ref().value(), chart.changedAt());
    return new Record<>(
        chart.ref().value(),
        new Outbound(topic.topicName(), Bytes.wrap(EventJson.write(event(chart)))),
        chart.changedAt().toEpochMilli(),
        new RecordHeaders(event.headers()));
  }

  private static UUID id(PublishedChart chart) {
    String identity = "control chart %s %d".formatted(chart.ref(), chart.revision());
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
  }

  private static ControlChartChanged event(PublishedChart chart) {
    return new ControlChartChanged(
        chart.ref(),
        chart.revision(),
        chart.stretches().stream().map(ControlChartChangedWriter::stretch).toList(),
        chart.points().stream().map(ControlChartChangedWriter::point).toList(),
        chart.explanation(),
        chart.changedAt());
  }

  private static ControlChartChanged.Stretch stretch(PublishedChart.Stretch stretch) {
    return new ControlChartChanged.Stretch(
        stretch.from(),
        stretch.to(),
        stretch.pointCount(),
        stretch.mean(),
        stretch.lowerLimit(),
        stretch.upperLimit(),
        stretch.reason());
  }

  private static ControlChartChanged.Point point(PublishedChart.Point point) {
    return new ControlChartChanged.Point(
        point.quarter(),
        point.value(),
        ControlChartChanged.Reading.valueOf(point.reading().name()),
        point.rules());
  }
}

package org.goldenthread.indicators.quarter.topics;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.QuarterStateChanged;
import org.goldenthread.events.ReportPublished;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.quarter.SignedOffQuarters;
import org.goldenthread.kit.inbox.BatchReader;
import org.goldenthread.vocabulary.code.QuarterStatus;

/** Reads when quarters are closed and published. */
@Singleton
record QuarterReader(SignedOffQuarters quarters) implements BatchReader {

  @Override
  public Set<Topic> topics() {
    return Set.of(Topic.QUARTER_STATE_CHANGED, Topic.REPORT_PUBLISHED);
  }

  @Override
  public void apply(List<ConsumerRecord<String, byte[]>> records) {
    records.forEach(this::apply);
  }

  private void apply(ConsumerRecord<String, byte[]> record) {
    if (record.topic().equals(Topic.REPORT_PUBLISHED.topicName())) {
      quarters.published(EventJson.read(record.value(), ReportPublished.class).quarter());
    } else {
      QuarterStateChanged event = EventJson.read(record.value(), QuarterStateChanged.class);
      quarters.closed(event.quarter(), event.state() == QuarterStatus.CLOSED, event.revision());
    }
  }
}

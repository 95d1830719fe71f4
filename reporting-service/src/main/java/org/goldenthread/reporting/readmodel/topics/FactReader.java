package org.goldenthread.reporting.readmodel.topics;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.inbox.BatchReader;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.readmodel.FactValues;
import org.goldenthread.reporting.readmodel.Facts;

/** Keeps what the records of all topics tell, and reads it again. */
@Singleton
record FactReader(Facts facts) implements BatchReader, FactValues {

  @Override
  public Set<Topic> topics() {
    return ConsumedTopics.ALL.stream()
        .map(ConsumedTopic::topic)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void apply(List<ConsumerRecord<String, byte[]>> records) {
    facts.keep(records.stream().map(ConsumedTopics::fact).toList());
  }

  @Override
  public Object read(FactKind kind, String document) {
    return ConsumedTopics.value(kind, document);
  }
}

package org.goldenthread.kit.inbox;

import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.Topic;

/** Applies the records of one topic one by one. */
public interface RecordReader extends BatchReader {

  /** The topic whose records it applies. */
  Topic topic();

  /** Applies a record, as {@link BatchReader} says of many. */
  void apply(ConsumerRecord<String, byte[]> record);

  @Override
  default Set<Topic> topics() {
    return Set.of(topic());
  }

  @Override
  default void apply(List<ConsumerRecord<String, byte[]>> records) {
    records.forEach(this::apply);
  }
}

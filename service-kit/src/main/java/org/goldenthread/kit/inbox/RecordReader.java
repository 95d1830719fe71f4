package org.goldenthread.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.Topic;

/**
 * Applies the records of one topic. It runs in a transaction, may be called again with the same
 * record, and must then change nothing.
 */
public interface RecordReader {

  /** The topic whose records it applies. */
  Topic topic();

  /**
   * Applies a record.
   *
   * @throws RuntimeException if it cannot be read or applied: it is then set aside, unless the
   *     failure is the database's, which is tried again
   */
  void apply(ConsumerRecord<String, byte[]> record);
}

package org.goldenthread.kit.inbox;

import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.Topic;

/**
 * Applies the records of some topics, all of a poll at once, so that one statement can serve many.
 * It runs in a transaction, may be called again with the same records, and must then change
 * nothing.
 */
public interface BatchReader {

  /** The topics whose records it applies; no other reader has any of them. */
  Set<Topic> topics();

  /**
   * Applies records: those of one key stand in the order of their topic.
   *
   * @throws RuntimeException if one of them cannot be read or applied: the batch is then halved
   *     until the one at fault is alone, which is set aside. A failure of the database is waited
   *     out.
   */
  void apply(List<ConsumerRecord<String, byte[]>> records);
}

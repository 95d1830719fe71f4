package org.goldenthread.benchmarks;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.goldenthread.launcher.GoldenThread;

/** Reads a topic without disturbing its consumers. */
final class Topic {

  private Topic() {}

  /** A reader of what comes from now on, or of all that there is. */
  static KafkaConsumer<byte[], byte[]> read(
      GoldenThread system, String topic, boolean fromBeginning) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", system.bootstrapServers(), "isolation.level", "read_committed");
    KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> all =
        consumer.partitionsFor(topic).stream()
            .map(each -> new TopicPartition(topic, each.partition()))
            .toList();
    consumer.assign(all);
    if (fromBeginning) {
      consumer.seekToBeginning(all);
    } else {
      consumer.seekToEnd(all);
    }
    all.forEach(consumer::position);
    return consumer;
  }
}

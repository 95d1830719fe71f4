package org.goldenthread.systemtests;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.goldenthread.events.Topic;
import org.goldenthread.launcher.GoldenThread;

/** Looks at the topics as an operator does, with a plain consumer. */
final class Topics {

  private final String bootstrapServers;

  Topics(GoldenThread system) {
    this.bootstrapServers = system.bootstrapServers();
  }

  /** How far all topics together have come: grows with every record, dead letters included. */
  long recordsOnAll() {
    Set<String> names =
        Stream.of(Topic.values())
            .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
            .collect(Collectors.toSet());
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.listTopics().values().stream()
              .flatMap(List::stream)
              .filter(each -> names.contains(each.topic()))
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      return consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Waits until nothing more comes: what earlier changes led to has arrived everywhere. */
  long awaitQuiet() {
    AtomicLong last = new AtomicLong(-1);
    Awaitility.await("nothing more on any topic")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              long now = recordsOnAll();
              return last.getAndSet(now) == now;
            });
    return last.get();
  }
}

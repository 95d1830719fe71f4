package org.goldenthread.systemtests;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.testkit.TopicProbe;

/** Looks at the topics as an operator does, with a plain consumer. */
final class Topics {

  private final String bootstrapServers;

  Topics(GoldenThread system) {
    this.bootstrapServers = system.bootstrapServers();
  }

  /** How far all topics together have come: grows with every record, dead letters included. */
  long recordsOnAll() {
    return Stream.of(Topic.values())
        .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
        .mapToLong(this::end)
        .sum();
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

  /** How far one topic has come. */
  long end(String topic) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      return consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** The submissions of an indicator, in order, as soon as the condition holds. */
  List<OutturnSubmitted> submitted(String ref, Predicate<List<OutturnSubmitted>> condition) {
    return events(Topic.OUTTURN_SUBMITTED, OutturnSubmitted.class, ref, condition);
  }

  /** The scores of an indicator, in order, as soon as the condition holds. */
  List<OutturnScored> scored(String ref, Predicate<List<OutturnScored>> condition) {
    return events(Topic.OUTTURN_SCORED, OutturnScored.class, ref, condition);
  }

  private <T> List<T> events(Topic topic, Class<T> type, String ref, Predicate<List<T>> condition) {
    TopicProbe probe = new TopicProbe(bootstrapServers);
    return ofRef(
        probe.await(topic.topicName(), seen -> condition.test(ofRef(seen, type, ref))), type, ref);
  }

  private static <T> List<T> ofRef(
      List<ConsumerRecord<String, byte[]>> records, Class<T> type, String ref) {
    return records.stream()
        .filter(record -> ref.equals(record.key()))
        .map(record -> EventJson.read(record.value(), type))
        .collect(Collectors.toUnmodifiableList());
  }
}

package org.goldenthread.launcher.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.goldenthread.launcher.process.CannotStart;

/**
 * How far a consumer is behind a topic.
 *
 * @param consumer its group
 * @param events not yet applied, over all partitions. Up to a thousand of a partition are counted
 *     one by one; more are told by their positions, which count the marks of transactions too
 */
public record Lag(String consumer, String topic, long events) {

  private static final long COUNTED = 1000;
  private static final Duration POLL = Duration.ofMillis(200);

  /** Of every consumer and topic, in order. */
  public static List<Lag> of(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    try {
      return of(settings);
    } catch (ExecutionException e) {
      throw new CannotStart("Kafka does not answer on %s: %s".formatted(bootstrapServers, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Asking for the consumers was interrupted.", e);
    }
  }

  /**
   * How many events of these topics a consumer has not applied, also where it has applied none.
   *
   * @param consumer its group
   */
  public static long left(String bootstrapServers, String consumer, List<String> topics) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    try (Admin admin = Admin.create(settings);
        KafkaConsumer<byte[], byte[]> reader = new KafkaConsumer<>(settings, bytes, bytes)) {
      Map<TopicPartition, OffsetAndMetadata> reached = beginnings(reader, topics);
      positions(admin, consumer)
          .forEach((each, position) -> reached.computeIfPresent(each, (_, first) -> position));
      return behind(reader, reached).values().stream().mapToLong(Long::longValue).sum();
    } catch (ExecutionException e) {
      throw new CannotStart("Kafka does not answer on %s: %s".formatted(bootstrapServers, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Asking for the consumer was interrupted.", e);
    }
  }

  private static Map<TopicPartition, OffsetAndMetadata> beginnings(
      KafkaConsumer<?, ?> reader, List<String> topics) {
    List<TopicPartition> partitions =
        topics.stream()
            .flatMap(topic -> reader.partitionsFor(topic).stream())
            .map(each -> new TopicPartition(each.topic(), each.partition()))
            .toList();
    Map<TopicPartition, OffsetAndMetadata> beginnings = new HashMap<>();
    reader
        .beginningOffsets(partitions)
        .forEach((each, first) -> beginnings.put(each, new OffsetAndMetadata(first)));
    return beginnings;
  }

  private static Map<TopicPartition, OffsetAndMetadata> positions(Admin admin, String consumer)
      throws ExecutionException, InterruptedException {
    try {
      return admin.listConsumerGroupOffsets(consumer).partitionsToOffsetAndMetadata().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return Map.of();
      }
      throw e;
    }
  }

  private static List<Lag> of(Map<String, Object> settings)
      throws ExecutionException, InterruptedException {
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    try (Admin admin = Admin.create(settings);
        KafkaConsumer<byte[], byte[]> reader = new KafkaConsumer<>(settings, bytes, bytes)) {
      List<Lag> all = new ArrayList<>();
      for (GroupListing group : admin.listGroups().all().get()) {
        String consumer = group.groupId();
        behind(reader, positions(admin, consumer))
            .forEach((topic, events) -> all.add(new Lag(consumer, topic, events)));
      }
      all.sort(Comparator.comparing(Lag::consumer).thenComparing(Lag::topic));
      return all;
    }
  }

  private static Map<String, Long> behind(
      KafkaConsumer<byte[], byte[]> reader, Map<TopicPartition, OffsetAndMetadata> reached) {
    Map<String, Long> events = new TreeMap<>();
    Map<TopicPartition, Long> near = new HashMap<>();
    reader.assign(reached.keySet());
    Map<TopicPartition, Long> ends = reader.endOffsets(reached.keySet());
    for (Map.Entry<TopicPartition, OffsetAndMetadata> each : reached.entrySet()) {
      long end = ends.getOrDefault(each.getKey(), 0L);
      long left = Math.max(0, end - each.getValue().offset());
      events.merge(each.getKey().topic(), left > COUNTED ? left : 0, Long::sum);
      if (left > 0 && left <= COUNTED) {
        near.put(each.getKey(), end);
      }
    }
    count(reader, near, reached, events);
    return events;
  }

  private static void count(
      KafkaConsumer<byte[], byte[]> reader,
      Map<TopicPartition, Long> near,
      Map<TopicPartition, OffsetAndMetadata> reached,
      Map<String, Long> events) {
    reader.assign(near.keySet());
    reached.forEach(
        (partition, from) -> {
          if (near.containsKey(partition)) {
            reader.seek(partition, from.offset());
          }
        });
    while (near.entrySet().stream().anyMatch(it -> reader.position(it.getKey()) < it.getValue())) {
      reader.poll(POLL).forEach(record -> events.merge(record.topic(), 1L, Long::sum));
    }
  }
}

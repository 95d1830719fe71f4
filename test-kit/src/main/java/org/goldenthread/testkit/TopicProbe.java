package org.goldenthread.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Reads and writes topics as an outsider does: a plain consumer and a plain producer. */
public record TopicProbe(String bootstrapServers) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  /**
   * All committed records of a topic, from its beginning to its end, as soon as the condition
   * holds: what is there and should not be is among them.
   *
   * @throws org.awaitility.core.ConditionTimeoutException if it does not hold within 30 seconds
   */
  public List<ConsumerRecord<String, byte[]>> await(
      String topic, Predicate<List<ConsumerRecord<String, byte[]>>> condition) {
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      readFromBeginning(consumer, topic);
      List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();
      Awaitility.await("records on " + topic)
          .atMost(PATIENCE)
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(1))
          .until(
              () -> {
                consumer.poll(POLL).forEach(seen::add);
                return condition.test(seen) && isAtEnd(consumer);
              });
      return List.copyOf(seen);
    }
  }

  /** The records of one key, in order, as soon as there are so many. */
  public List<ConsumerRecord<String, byte[]>> awaitKey(String topic, String key, int count) {
    return await(topic, seen -> seen.stream().filter(r -> key.equals(r.key())).count() >= count)
        .stream()
        .filter(r -> key.equals(r.key()))
        .toList();
  }

  /** Sends a record and returns when the broker has it. */
  public void send(String topic, @Nullable String key, byte @Nullable [] value) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic, key, value)).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A record's headers as text. */
  public static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
    List<Header> headers = List.of(record.headers().toArray());
    return headers.stream()
        .collect(
            Collectors.toMap(
                Header::key,
                header -> new String(header.value(), StandardCharsets.UTF_8),
                (earlier, later) -> later));
  }

  private static boolean isAtEnd(KafkaConsumer<String, byte[]> consumer) {
    return consumer.endOffsets(consumer.assignment()).entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private static void readFromBeginning(KafkaConsumer<String, byte[]> consumer, String topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed"),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}

package org.goldenthread.launcher.kafka;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.goldenthread.launcher.process.CannotStart;

/** Reads a broker's topics for a person; belongs to no consumer group, so it disturbs nobody. */
public final class Topics {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
  private static final Duration POLL = Duration.ofSeconds(1);

  private final String bootstrapServers;
  private final PrintStream out;

  public Topics(String bootstrapServers, PrintStream out) {
    this.bootstrapServers = bootstrapServers;
    this.out = out;
  }

  /** Their names in order, without Kafka's own. */
  public Set<String> names() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      return new TreeSet<>(admin.listTopics().names().get());
    } catch (ExecutionException e) {
      throw new CannotStart("Kafka does not answer on %s: %s".formatted(bootstrapServers, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Listing the topics was interrupted.", e);
    }
  }

  /** Prints events until this process ends or nobody reads them any more. */
  public void show(String topic, boolean fromBeginning) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      if (fromBeginning) {
        consumer.seekToBeginning(partitions);
      } else {
        consumer.seekToEnd(partitions);
      }
      while (!out.checkError()) {
        consumer.poll(POLL).forEach(event -> out.println(line(event)));
      }
    }
  }

  /** A record without a value says that what its key names is gone. */
  static String line(ConsumerRecord<String, String> event) {
    Header type = event.headers().lastHeader("ce_type");
    return "%s  %s  %s  %s"
        .formatted(
            TIME.format(
                LocalDateTime.ofInstant(
                    Instant.ofEpochMilli(event.timestamp()), ZoneId.systemDefault())),
            Objects.toString(event.key(), "-"),
            type == null ? "-" : new String(type.value(), StandardCharsets.UTF_8),
            Objects.toString(event.value(), "(deleted)"));
  }
}

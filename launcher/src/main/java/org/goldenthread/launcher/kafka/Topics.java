package org.goldenthread.launcher.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.goldenthread.launcher.process.CannotStart;

/** Reads a broker's topics for a person; belongs to no consumer group, so it disturbs nobody. */
public record Topics(String bootstrapServers, PrintStream out) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration POLL = Duration.ofMillis(500);

  /** What is there comes at once; only past the end, behind a transaction's mark, does one wait. */
  private static final Duration WAIT_AT_THE_END = Duration.ofMillis(10);

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

  /**
   * Prints events until this process ends or nobody reads them any more.
   *
   * @param wanted which topics, from where on, and in which form
   */
  public void show(Wanted wanted) {
    try (KafkaConsumer<String, String> consumer = reader(wanted.topics())) {
      if (wanted.fromBeginning()) {
        consumer.seekToBeginning(consumer.assignment());
      } else {
        consumer.seekToEnd(consumer.assignment());
      }
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      while (!out.checkError() && !(wanted.untilNow() && hasReached(consumer, ends))) {
        for (ConsumerRecord<String, String> event : consumer.poll(POLL)) {
          if (wanted.filter().takes(event)) {
            out.println(wanted.json() ? json(event) : line(event, wanted.topics().size() > 1));
          }
        }
      }
    }
  }

  /**
   * What to show.
   *
   * @param topics one or more
   * @param fromBeginning whether what they hold already is shown first
   * @param untilNow whether to end where they end now, and not to wait
   * @param json whether each event is an object with its topic, position, time and headers
   */
  public record Wanted(
      List<String> topics,
      EventFilter filter,
      boolean fromBeginning,
      boolean untilNow,
      boolean json) {}

  /** Placed at the beginning of each partition; its positions are those of committed records. */
  KafkaConsumer<String, String> reader(List<String> topics) {
    return reader(topics, new StringDeserializer(), POLL);
  }

  private <T> KafkaConsumer<String, T> reader(
      List<String> topics, Deserializer<T> values, Duration waiting) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "isolation.level",
            "read_committed",
            "fetch.max.wait.ms",
            (int) waiting.toMillis());
    KafkaConsumer<String, T> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), values);
    consumer.assign(
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList());
    consumer.seekToBeginning(consumer.assignment());
    return consumer;
  }

  /** All that these topics hold now, in the order of each partition. */
  public void readAll(List<String> topics, Consumer<ConsumerRecord<String, String>> reading) {
    readAll(topics, new StringDeserializer(), reading);
  }

  /** The same, with values that are no text. */
  public <T> void readAll(
      List<String> topics, Deserializer<T> values, Consumer<ConsumerRecord<String, T>> reading) {
    try (KafkaConsumer<String, T> consumer = reader(topics, values, WAIT_AT_THE_END)) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      while (!hasReached(consumer, ends)) {
        consumer.poll(POLL).forEach(reading);
      }
    }
  }

  /** How many events a second come to each of these topics, counted for so long from now. */
  public Map<String, Double> rates(List<String> topics, Duration during) {
    Map<String, Double> rates = new TreeMap<>();
    topics.forEach(topic -> rates.put(topic, 0.0));
    double each = 1e9 / during.toNanos();
    try (KafkaConsumer<String, String> consumer = reader(topics)) {
      consumer.endOffsets(consumer.assignment()).forEach(consumer::seek);
      long end = System.nanoTime() + during.toNanos();
      while (System.nanoTime() < end) {
        consumer.poll(POLL).forEach(event -> rates.merge(event.topic(), each, Double::sum));
      }
    }
    return rates;
  }

  private static boolean hasReached(
      KafkaConsumer<String, ?> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  /** A record without a value says that what its key names is gone. */
  static String line(ConsumerRecord<String, String> event, boolean withTopic) {
    return "%s  %s%s  %s  %s"
        .formatted(
            TIME.format(
                LocalDateTime.ofInstant(
                    Instant.ofEpochMilli(event.timestamp()), ZoneId.systemDefault())),
            withTopic ? event.topic() + "  " : "",
            Objects.toString(event.key(), "-"),
            Headers.text(event, "ce_type"),
            Objects.toString(event.value(), "(deleted)"));
  }

  /** The same for programs; a value that is no JSON is text. */
  public static String json(ConsumerRecord<String, String> event) {
    ObjectNode json = JSON.createObjectNode();
    json.put("topic", event.topic()).put("partition", event.partition());
    json.put("offset", event.offset());
    json.put("time", Instant.ofEpochMilli(event.timestamp()).toString()).put("key", event.key());
    ObjectNode headers = json.putObject("headers");
    event.headers().forEach(each -> headers.put(each.key(), Headers.text(event, each.key())));
    try {
      json.set("value", event.value() == null ? null : JSON.readTree(event.value()));
    } catch (JsonProcessingException noJson) {
      json.put("value", event.value());
    }
    return json.toString();
  }
}

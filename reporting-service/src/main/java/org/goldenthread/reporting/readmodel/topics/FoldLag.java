package org.goldenthread.reporting.readmodel.topics;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.kit.time.Background;
import org.goldenthread.reporting.readmodel.FiguresBehind;

/**
 * Looks every second whether records wait to be applied. Until when all is shown is the moment of
 * the last look at which none waited, or the time of the last record applied of the partition that
 * waits longest. A reader that hangs or never starts leaves that moment where it is.
 */
@ApplicationScoped
class FoldLag implements FiguresBehind {

  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final KafkaClientService clients;
  private final Background background;
  private final Clock clock;
  private final Duration bound;
  private final Map<TopicPartition, Instant> applied = new ConcurrentHashMap<>();
  private final Set<TopicPartition> inHand = ConcurrentHashMap.newKeySet();
  private volatile Instant complete;

  FoldLag(
      KafkaClientService clients,
      Background background,
      Clock clock,
      @ConfigProperty(name = "goldenthread.figures.behind-after", defaultValue = "15s")
          Duration bound) {
    this.clients = clients;
    this.background = background;
    this.clock = clock;
    this.bound = bound;
    this.complete = clock.instant();
  }

  void begin(@Observes StartupEvent started) {
    complete = clock.instant();
    background.every(INTERVAL, this::look);
  }

  @Override
  public Optional<Instant> since() {
    Instant until = complete;
    return Duration.between(until, clock.instant()).compareTo(bound) > 0
        ? Optional.of(until)
        : Optional.empty();
  }

  @Override
  public Instant until() {
    look();
    return complete;
  }

  /** Has a batch applied, and notes how far it came. */
  void around(
      ConsumerRecords<String, byte[]> records, Consumer<ConsumerRecords<String, byte[]>> apply) {
    inHand.addAll(records.partitions());
    apply.accept(records);
    for (ConsumerRecord<String, byte[]> record : records) {
      applied.merge(
          new TopicPartition(record.topic(), record.partition()),
          Instant.ofEpochMilli(record.timestamp()),
          (one, other) -> one.isAfter(other) ? one : other);
    }
    inHand.removeAll(records.partitions());
  }

  private void look() {
    Instant now = clock.instant();
    waiting()
        .ifPresent(
            waiting -> {
              Instant until =
                  waiting.stream()
                      .map(each -> applied.getOrDefault(each, complete))
                      .min(Instant::compareTo)
                      .orElse(now);
              complete = until.isAfter(complete) ? until : complete;
            });
  }

  /** The partitions of which records wait or are in hand; empty if the consumer does not say. */
  private Optional<Set<TopicPartition>> waiting() {
    KafkaConsumer<Object, Object> consumer = clients.getConsumer("inbound");
    if (consumer == null) {
      return Optional.empty();
    }
    try {
      return consumer
          .runOnPollingThread(FoldLag::behind)
          .await()
          .atMost(INTERVAL)
          .map(
              behind ->
                  Stream.concat(behind.stream(), inHand.stream()).collect(Collectors.toSet()));
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }

  /** Those with a lag; empty where nothing is assigned, or it is not known yet where one stands. */
  private static Optional<Set<TopicPartition>> behind(
      org.apache.kafka.clients.consumer.Consumer<Object, Object> consumer) {
    Set<TopicPartition> assigned = consumer.assignment();
    return assigned.isEmpty()
            || assigned.stream().anyMatch(each -> consumer.currentLag(each).isEmpty())
        ? Optional.empty()
        : Optional.of(
            assigned.stream()
                .filter(each -> consumer.currentLag(each).getAsLong() > 0)
                .collect(Collectors.toSet()));
  }
}
